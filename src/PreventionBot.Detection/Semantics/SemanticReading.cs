namespace PreventionBot.Detection.Semantics;

/// <summary>Joins what a scorer hears with what rules and classifier found. It only raises, and to High at most.</summary>
/// <param name="scorer">Must not throw: a failure here would count as a message nobody has read.</param>
/// <param name="threshold">The likeness from which it raises; 0.5 to 1.</param>
public sealed class SemanticReading(ISemanticScorer scorer, double threshold)
{
    /// <summary>Names the scorer where rules have their own name.</summary>
    internal const string Id = "encoder";

    private const string Reason =
        "L'encodeur de phrases trouve ce message très proche de messages de détresse. C'est une ressemblance, pas une preuve : à lire.";

    /// <summary>The same, or graver.</summary>
    /// <param name="message">As received.</param>
    /// <param name="found">What it tells by rules and classifier. What they take for a story or homework stays as it is.</param>
    public Assessment Raise(string message, Assessment found)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(found);
        if (message.Length == 0 || found.Severity >= Severity.High || found.Subject == Subject.Hypothetical)
            return found;
        return scorer.Score(message) is { } likeness && likeness.Distress >= threshold && Categories.Rank(likeness.Category) >= 0
            ? found.With([new Signal(Id, likeness.Category, Severity.High, found.Subject, 0, message.Length, Reason)]) with { Weight = 1 }
            : found;
    }
}
