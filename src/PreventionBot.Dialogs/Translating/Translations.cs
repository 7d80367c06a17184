using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Parsing;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Translating;

/// <summary>Compares the translations with the French they were made from.</summary>
public static class Translations
{
    /// <summary>Every step of every language but French, in the order of the French files.</summary>
    /// <param name="files">Every file under <c>dialogs/</c>.</param>
    public static IReadOnlyList<StepTranslation> Of(IReadOnlyList<ScriptFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var draft = DraftReader.Read(files.Select(file => new Script(file.Path, file.Text)), new Report());
        if (!draft.Topics.TryGetValue(Reserved.SourceLocale, out var source))
            return [];
        return
        [
            .. draft.Locales
                .Where(locale => locale != Reserved.SourceLocale)
                .SelectMany(locale => source.Values
                    .Where(topic => topic.Id != Reserved.Lines)
                    .SelectMany(topic => topic.Steps.Select(step => Compare(step, draft.Find(locale, topic.Id), $"{locale}/{topic.Id}.md", locale)))),
        ];
    }

    private static StepTranslation Compare(Step source, Topic? translation, string path, string locale)
    {
        var step = translation?.Find(source.Name.Step);
        var translated = step?.Properties.Get("source");
        var state = (step, translated) switch
        {
            (null, _) => TranslationState.Missing,
            (_, null) => TranslationState.Unstamped,
            _ when translated == source.SourceHash => TranslationState.Fresh,
            _ => TranslationState.Stale,
        };
        return new StepTranslation(locale, source.Name, path, step?.At.Line ?? 1, state, source.SourceHash, translated);
    }
}
