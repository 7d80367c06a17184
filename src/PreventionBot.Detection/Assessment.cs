using PreventionBot.Detection.Classifying;

namespace PreventionBot.Detection;

/// <summary>What one message tells, and how fast a person must look at it.</summary>
/// <param name="Severity">The highest severity of <paramref name="Signals"/>.</param>
/// <param name="Category">The gravest signal's category; <c>none</c> at severity None.</param>
/// <param name="Subject">
/// The gravest signal's subject. Without signals: Hypothetical when a context (homework, fiction) cancelled one,
/// else Self.
/// </param>
/// <param name="Signals">What counts, gravest first; at most one per rule.</param>
/// <param name="Cancelled">What was found and does not count as found, in the order of the message.</param>
public sealed record Assessment(
    Severity Severity,
    string Category,
    Subject Subject,
    IReadOnlyList<Signal> Signals,
    IReadOnlyList<CancelledSignal> Cancelled)
{
    /// <summary>What the message is about, one of <see cref="Topics.All"/>; null when no model was asked.</summary>
    public string? Topic { get; init; }

    /// <summary>Too little for a severity, enough for one gentle question.</summary>
    public bool CheckIn { get; init; }

    /// <summary>Whether the severity rests on the classifier alone: it is like messages of distress, and no rule says why.</summary>
    public bool IsByLikeness => Signals.Count > 0
        && Signals.Where(signal => signal.Severity == Severity).All(signal => signal.RuleId == Classifier.Id);

    /// <summary>What the rules found, without the classifier's own signal.</summary>
    public Assessment WithoutLikeness()
    {
        Signal[] rules = [.. Signals.Where(signal => signal.RuleId != Classifier.Id)];
        return this with
        {
            Severity = rules.Length > 0 ? rules[0].Severity : Severity.None,
            Category = rules.Length > 0 ? rules[0].Category : Categories.None,
            Signals = rules,
        };
    }
}
