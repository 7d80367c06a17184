using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using PreventionBot.Dialogs;
using PreventionBot.Dialogs.Translating;
using PreventionBot.Tool.Scripts;
using Spectre.Console;

namespace PreventionBot.Tool.Reports;

/// <summary>How the translations stand, for a person: stale steps with the French before and after.</summary>
internal static class TranslationsText
{
    public static void Write(IReadOnlyList<StepTranslation> steps, ScriptFolder files, SourceHistory history, string language)
    {
        foreach (var topic in steps.Where(step => step.State == TranslationState.Unstamped).GroupBy(step => step.Path))
        {
            AnsiConsole.MarkupLineInterpolated(
                $"[grey]{Path.Join(files.Path, topic.Key)}:[/] {Name(TranslationState.Unstamped).In(language)}: {topic.Count()}");
        }

        foreach (var step in steps.Where(step => step.State is TranslationState.Stale or TranslationState.Missing))
        {
            AnsiConsole.MarkupLineInterpolated(
                $"[grey]{Path.Join(files.Path, step.Path)}:{step.Line}:[/] {Name(step.State).In(language)}: {step.Step}");
            if (step.State == TranslationState.Stale)
                Change(step, files, history, language);
        }

        foreach (var ofLocale in steps.GroupBy(step => step.Locale))
        {
            var counts = string.Join(", ", Enum.GetValues<TranslationState>()
                .Select(state => $"{ofLocale.Count(step => step.State == state)} {Name(state).In(language)}"));
            AnsiConsole.MarkupLineInterpolated($"{ofLocale.Key}: {counts}");
        }
    }

    private static void Change(StepTranslation step, ScriptFolder files, SourceHistory history, string language)
    {
        var now = files.Scripts
            .Where(file => file.Path == $"fr/{step.Step.Topic}.md")
            .Select(file => StepSources.ByHash(file).GetValueOrDefault(step.SourceHash))
            .FirstOrDefault();
        if (step.TranslatedHash is not { } old || history.Find(step.Step, old) is not { } before || now is null)
        {
            AnsiConsole.MarkupLineInterpolated(
                $"    [grey]{new Bilingual("l'ancien français n'est plus gardé", "the earlier French is not kept any more").In(language)}[/]");
            return;
        }

        foreach (var line in InlineDiffBuilder.Diff(before, now).Lines)
        {
            if (line.Type == ChangeType.Deleted)
                AnsiConsole.MarkupLineInterpolated($"    [red]- {line.Text}[/]");
            else if (line.Type == ChangeType.Inserted)
                AnsiConsole.MarkupLineInterpolated($"    [green]+ {line.Text}[/]");
        }
    }

    private static Bilingual Name(TranslationState state) => state switch
    {
        TranslationState.Fresh => new Bilingual("à jour", "up to date"),
        TranslationState.Stale => new Bilingual("à revoir", "stale"),
        TranslationState.Unstamped => new Bilingual("jamais notée", "never noted"),
        _ => new Bilingual("manquante", "missing"),
    };
}
