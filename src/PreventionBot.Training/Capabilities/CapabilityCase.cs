using PreventionBot.Detection;

namespace PreventionBot.Training.Capabilities;

/// <summary>One hand-written message that asks one thing of a detector.</summary>
/// <param name="Capability">What is asked: <c>explicit</c>, <c>negation</c>…; pairs of gender are <c>masculine</c> and <c>feminine</c>.</param>
/// <param name="Locale"><c>fr</c> or <c>en</c>.</param>
/// <param name="Category">One of the thirteen, or <c>none</c>.</param>
/// <param name="Severity">0 to 3; from 2 on it must be found, below it must not alarm.</param>
/// <param name="Subject">Whom it must be found to be about; null when that is not asked.</param>
public sealed record CapabilityCase(string Capability, string Locale, string Category, int Severity, Subject? Subject, string Text)
{
    /// <summary>Whether a professional must hear it.</summary>
    public bool IsGrave => Severity >= 2;

    /// <summary>Whether the detector did what the case asks.</summary>
    public bool IsMetBy(Assessment found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return (found.Severity >= Detection.Severity.High) == IsGrave && (Subject is null || found.Subject == Subject);
    }
}
