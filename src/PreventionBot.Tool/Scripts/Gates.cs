using PreventionBot.Dialogs;
using PreventionBot.Tool.Reports;

namespace PreventionBot.Tool.Scripts;

/// <summary>What must hold before scripts go live. Each gate prints why it stays shut.</summary>
internal static class Gates
{
    /// <summary>In this order; the first that stays shut ends it.</summary>
    /// <param name="acceptLosses">Publish although people lose their place.</param>
    /// <param name="language">Of the messages.</param>
    public static IReadOnlyList<Func<Candidate, bool>> InOrder(bool acceptLosses, string language) =>
    [
        candidate => HasNoError(candidate, language),
        candidate => LosesNobody(candidate, acceptLosses, language),
    ];

    private static bool HasNoError(Candidate candidate, string language)
    {
        List<Finding> errors = [.. candidate.Compiled.Findings.Where(finding => finding.Level == FindingLevel.Error), .. candidate.Aged];
        if (errors.Count > 0)
            FindingsText.Write(errors, candidate.Origin, language);
        return errors.Count == 0;
    }

    private static bool LosesNobody(Candidate candidate, bool acceptLosses, string language)
    {
        ImpactText.Write(candidate, language);
        if (candidate.Impact is not { Blocks: true } || acceptLosses)
            return true;
        Console.Error.WriteLine(new Bilingual(
            "Rien n'est publié : des personnes perdraient leur place. Corrige, ou publie avec --accept-losses.",
            "Nothing is published: people would lose their place. Mend it, or publish with --accept-losses.").In(language));
        return false;
    }
}
