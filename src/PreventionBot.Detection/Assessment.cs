using PreventionBot.Detection.Classifying;
using PreventionBot.Detection.Denying;
using PreventionBot.Detection.Following;
using PreventionBot.Detection.Semantics;

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

    /// <summary>From 0 to 1, the share of what an alarm needs that is there; 1 from severity High on.</summary>
    public double Weight { get; init; }

    /// <summary>The likeliest category, also where too little is there to call it; null when no model was asked.</summary>
    public string? LikelyCategory { get; init; }

    /// <summary>Ids of the concepts the message holds, in no order.</summary>
    public IReadOnlyList<string> Ideas { get; init; } = [];

    /// <summary>Too little for a severity, enough for one gentle question.</summary>
    public bool CheckIn { get; init; }

    /// <summary>Whether the severity rests on classifier or encoder alone: it is like messages of distress, and no rule says why.</summary>
    public bool IsByLikeness => Signals.Count > 0 && Signals.Where(signal => signal.Severity == Severity).All(IsLikeness);

    /// <summary>What the rules found, without the signals of classifier and encoder and their weight.</summary>
    public Assessment WithoutLikeness() => Of(Signals.Where(signal => !IsLikeness(signal))) with { Weight = 0, Ideas = [], CheckIn = false };

    /// <summary>The same with further signals.</summary>
    internal Assessment With(IReadOnlyList<Signal> more) => more.Count == 0 ? this : Of(Signals.Concat(more));

    private static bool IsLikeness(Signal signal) => signal.RuleId is Classifier.Id or SemanticReading.Id or Follower.Id or SecondJudgement.Id;

    private Assessment Of(IEnumerable<Signal> signals)
    {
        Signal[] gravest = [.. signals.OrderByDescending(signal => signal.Severity)];
        return this with
        {
            Severity = gravest.Length > 0 ? gravest[0].Severity : Severity.None,
            Category = gravest.Length > 0 ? gravest[0].Category : Categories.None,
            Signals = gravest,
        };
    }
}
