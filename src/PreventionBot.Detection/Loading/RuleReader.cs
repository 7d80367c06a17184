using PreventionBot.Detection.Judging;
using PreventionBot.Detection.Patterns;

namespace PreventionBot.Detection.Loading;

/// <summary>Reads <c>rules/{fr,en}/{category}.yml</c>.</summary>
internal static class RuleReader
{
    private const int FewestExamples = 2;

    private static readonly string[] Keys =
        ["id", "severity", "subject", "pattern", "all", "unless", "reason", "match", "no_match"];

    public static List<Rule> Read(IEnumerable<LexiconFile> files, PatternWords words, Problems problems)
    {
        var rules = new List<Rule>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (LexiconPath.Category(file.Path) is not { } category)
                continue;
            if (Categories.Rank(category) < 0)
            {
                problems.Add(file.Path, 0,
                    $"« {category} » n'est pas une catégorie : nommez le fichier {string.Join(", ", Categories.All)}.");
            }

            foreach (var fields in YamlFile.List(file, problems, Keys))
            {
                if (ReadOne(fields, file.Path, category, words) is { } rule)
                {
                    if (!ids.Add(rule.Id))
                        fields.Complain($"L'identifiant « {rule.Id} » sert déjà : choisissez-en un autre.");
                    rules.Add(rule);
                }
            }
        }

        return rules;
    }

    private static Rule? ReadOne(YamlFields fields, string path, string category, PatternWords words)
    {
        var (id, reason) = (fields.Text("id"), fields.Text("reason"));
        if (fields.Has("pattern") == fields.Has("all"))
            fields.Complain("Il faut « pattern » (un des motifs suffit) ou « all » (tous les indices), l'un des deux.");
        var severity = fields.Number("severity", 1, 3, 0);
        if (!fields.Has("severity"))
            fields.Complain("Il manque « severity » : 1 inquiétude, 2 grave, 3 danger immédiat.");
        var (match, noMatch) = (fields.Texts("match"), fields.Texts("no_match"));
        if (match.Count < FewestExamples || noMatch.Count < FewestExamples)
        {
            fields.Complain(
                $"Il faut au moins {FewestExamples} exemples sous « match » et {FewestExamples} sous « no_match », j'en ai trouvé {match.Count} et {noMatch.Count}.");
        }

        var subject = fields.Has("subject") ? fields.Text("subject") : null;
        if (subject is not (null or "self" or "other"))
            fields.Complain($"« subject » est self ou other, j'ai trouvé « {subject} ».");
        if (id is null || reason is null)
            return null;
        IReadOnlyList<IReadOnlyList<PatternSource>> cues = fields.Has("all")
            ? [.. fields.Patterns("all", words).Select(cue => new[] { cue })]
            : [fields.Patterns("pattern", words)];
        return new Rule(
            id,
            category,
            (Severity)severity,
            subject switch { "self" => Subject.Self, "other" => Subject.Other, _ => null },
            reason,
            cues,
            fields.Patterns("unless", words),
            [.. match.Select(example => new Example(example.Text, true, path, example.Line)),
                .. noMatch.Select(example => new Example(example.Text, false, path, example.Line))]);
    }
}
