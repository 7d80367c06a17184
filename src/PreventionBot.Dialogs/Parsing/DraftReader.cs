using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Sorts the files of the folder and reads each as what its name says it is.</summary>
internal static class DraftReader
{
    private static readonly string[] _otherFolders = ["tests", "signals", "training"];

    public static Draft Read(IEnumerable<Script> scripts, Report report)
    {
        var topics = new SortedDictionary<string, SortedDictionary<string, Topic>>(StringComparer.Ordinal);
        Variables? variables = null;
        Answers? answers = null;
        foreach (var script in scripts)
        {
            if (script.Path == VariablesFile.Path)
            {
                HiddenSigns.Check(script, report);
                variables = VariablesFile.Read(script, report);
            }
            else if (script.Path == AnswersFile.Path)
            {
                HiddenSigns.Check(script, report);
                answers = AnswersFile.Read(script, report);
            }
            else if (TopicOf(script.Path) is var (locale, id))
            {
                AddTopic(topics, script, locale, id, report);
            }
            else if (IsForOthers(script.Path))
            {
                continue;
            }
            else
            {
                report.Warning("DLG001", script.Path, Position.Start,
                    ("Ce fichier n'est ni un sujet ni un réglage : il n'est pas lu.",
                        "This file is neither a topic nor a setting: it is not read."),
                    ("Un sujet s'appelle « fr/nom-du-sujet.md ».", "A topic is called “fr/name-of-topic.md”."));
            }
        }

        if (answers is null)
        {
            report.Error("DLG001", AnswersFile.Path, Position.Start,
                ($"Il manque « {AnswersFile.Path} » : rien ne répondrait à un danger.",
                    $"“{AnswersFile.Path}” is missing: nothing would answer a danger."),
                ("Crée-le, avec au moins « default: ».", "Create it, with at least “default:”."));
        }

        var byLocale = topics.ToDictionary(
            pair => pair.Key, pair => (IReadOnlyDictionary<string, Topic>)pair.Value, StringComparer.Ordinal);
        return new Draft(
            byLocale,
            byLocale.ToDictionary(pair => pair.Key, pair => Services(pair.Value, report), StringComparer.Ordinal),
            variables ?? new Variables(new Dictionary<string, Variable>()),
            answers ?? new Answers(new Dictionary<string, CategoryAnswers>()));
    }

    /// <summary>The language and the topic a path stands for; null when it is no topic.</summary>
    public static (string Locale, string Id)? TopicOf(string path) =>
        !IsForOthers(path) && path.Split('/') is [var locale, var file] && file.EndsWith(".md", StringComparison.Ordinal)
            ? (locale, file[..^3])
            : null;

    private static bool IsForOthers(string path) =>
        path.Split('/') is var parts && (_otherFolders.Contains(parts[0]) || parts[^1].StartsWith("README", StringComparison.Ordinal));

    private static IReadOnlyList<Line> Services(IReadOnlyDictionary<string, Topic> topics, Report report) =>
        topics.TryGetValue(Reserved.Lines, out var directory) ? LinesFile.Read(directory, report) : [];

    private static bool IsLocale(string name) => Target.IsId(name) && name.Split('-')[0] is { Length: 2 or 3 } language
        && language.All(char.IsAsciiLetterLower);

    private static void AddTopic(
        SortedDictionary<string, SortedDictionary<string, Topic>> topics, Script script, string locale, string id, Report report)
    {
        HiddenSigns.Check(script, report);
        if (!IsLocale(locale))
        {
            report.Error("DLG003", script.Path, Position.Start,
                ($"« {locale} » n'est pas une langue.", $"“{locale}” is not a language."),
                ("Un dossier de langue s'appelle « fr », « en », « pt-br ».", "A folder of a language is called “fr”, “en”, “pt-br”."));
            return;
        }

        if (!Target.IsId(id.StartsWith('_') ? id[1..] : id))
        {
            report.Error("DLG003", script.Path, Position.Start,
                ($"« {id}.md » n'est pas un nom de sujet.", $"“{id}.md” is not the name of a topic."),
                ("Minuscules sans accent, chiffres, tirets.", "Lower case without accents, digits, hyphens."));
            return;
        }

        if (!topics.TryGetValue(locale, out var ofLocale))
            topics[locale] = ofLocale = new SortedDictionary<string, Topic>(StringComparer.Ordinal);
        if (!ofLocale.TryAdd(id, TopicParser.Parse(script, locale, id, report)))
        {
            report.Error("DLG004", script.Path, Position.Start,
                ("Ce fichier est donné deux fois.", "This file is given twice."),
                ("Garde-en un.", "Keep one of them."));
        }
    }
}
