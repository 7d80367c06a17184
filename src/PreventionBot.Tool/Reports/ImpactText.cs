using PreventionBot.Dialogs;
using PreventionBot.Tool.Scripts;
using Spectre.Console;

namespace PreventionBot.Tool.Reports;

/// <summary>What publishing would do, for a person: one line each, what blocks first.</summary>
internal static class ImpactText
{
    public static void Write(Candidate candidate, string language)
    {
        if (candidate.Impact is not { } impact)
        {
            AnsiConsole.MarkupLineInterpolated($"{Incomparable(candidate).In(language)}");
            return;
        }

        foreach (var line in impact.Lines)
        {
            var mend = line.Mend.In(language);
            AnsiConsole.MarkupInterpolated(
                $"[{(line.Blocks ? "red" : "grey")}]{(line.Blocks ? new Bilingual("bloque", "blocks") : new Bilingual("info", "info")).In(language)}[/]: ");
            AnsiConsole.MarkupLineInterpolated($"{line.Message.In(language)}{(mend.Length == 0 ? "" : " → " + mend)}");
        }

        var blocking = impact.Lines.Count(line => line.Blocks);
        AnsiConsole.MarkupLineInterpolated($"{new Bilingual(
            $"{blocking} bloquent, {impact.Lines.Count - blocking} informations", $"{blocking} block, {impact.Lines.Count - blocking} inform").In(language)}");
    }

    private static Bilingual Incomparable(Candidate candidate) => candidate.Live is { } live
        ? new Bilingual(
            $"La publication {live.Publication.Number} ({live.Publication.Hash}) a {live.Errors} erreurs avec cette version du programme : rien à comparer.",
            $"Publication {live.Publication.Number} ({live.Publication.Hash}) has {live.Errors} errors in this version of the program: nothing to compare.")
        : new Bilingual("Rien n'est encore publié : rien à comparer.", "Nothing is published yet: nothing to compare.");
}
