using PreventionBot.Detection.Judging;

namespace PreventionBot.Detection.Classifying;

/// <summary>Asks the model about one message and joins its opinion with what the rules found.</summary>
internal static class Classifier
{
    /// <summary>Names the classifier where rules have their own name.</summary>
    public const string Id = "classifier";

    // A wish to die behind a troll's words must be heard; only in fiction and homework it is not meant.
    private const string HardlyDoubted = "suicide";

    // In fewer words there is nothing to set a rule's words right: "je veux mourir" stands.
    private const int EnoughToDoubt = 14;

    private const int EnoughForImminence = 10;

    private const string TakenBack = "Les mots y sont, mais le message entier ressemble à des messages sans danger.";

    /// <summary>
    /// The graver of the two counts. A grave rule alone, in a message of some length that looks harmless as a whole,
    /// counts as a concern: most of those are games, songs and exaggerations that no shield foresaw.
    /// </summary>
    public static Assessment Join(Model model, Reading reading, Assessment rules, List<Feature> features)
    {
        var weighed = Weighing.Weigh(features, model.RowOf, model.RarityOf);
        var opinion = Opinion.Of(model.Answer(weighed), reading.Tokens.Count);
        var cuts = model.Cuts;
        var signals = new List<Signal>();
        var cancelled = rules.Cancelled.ToList();
        foreach (var signal in rules.Signals)
        {
            var doubted = signal.Severity >= Severity.High && opinion.Likeness < cuts.Doubt && reading.Tokens.Count >= EnoughToDoubt
                && (signal.Category != HardlyDoubted || opinion.Subject == Subject.Hypothetical);
            signals.Add(doubted ? signal with { Severity = Severity.Concern } : signal);
            if (doubted)
                cancelled.Add(new CancelledSignal(signal, TakenBack));
        }

        var severity = SeverityOf(opinion, cuts);
        // A rule that stands says what it is and how urgent; likeness has nothing to add but its reasons.
        // And in a few words likeness hears that something is wrong, not that it is now.
        if (severity == Severity.Imminent && (signals.Exists(signal => signal.Severity >= Severity.High) || reading.Tokens.Count < EnoughForImminence))
            severity = Severity.High;
        if (severity > Severity.None && features.Count > 0)
            signals.Add(Evidence.Of(model, reading, features, weighed, opinion, severity));
        signals = [.. signals.OrderByDescending(signal => signal.Severity).ThenBy(signal => signal.RuleId == Id)];
        var subject = signals.Count > 0 ? signals[0].Subject : opinion.Subject == Subject.Hypothetical ? Subject.Hypothetical : rules.Subject;
        return new Assessment(
            signals.Count > 0 ? signals[0].Severity : Severity.None,
            signals.Count > 0 ? signals[0].Category : Categories.None,
            subject,
            signals,
            cancelled)
        {
            Topic = opinion.Topic,
            CheckIn = opinion.Unease >= cuts.CheckIn,
            Weight = signals.Count > 0 && signals[0].Severity >= Severity.High ? 1 : subject == Subject.Hypothetical ? 0 : Share(opinion, cuts),
            LikelyCategory = opinion.Category,
            Ideas = rules.Ideas,
        };
    }

    private static double Share(Opinion opinion, Cuts cuts) => Math.Clamp((opinion.Unease - cuts.CheckIn) / (cuts.Alarm - cuts.CheckIn), 0, 1);

    private static Severity SeverityOf(Opinion opinion, Cuts cuts) =>
        opinion.Unease < cuts.CheckIn || (opinion.Worry < cuts.Alarm && opinion.Concern < 0) ? Severity.None
        : opinion.Worry < cuts.Alarm ? Severity.Concern
        : opinion.Imminence < cuts.Imminent ? Severity.High
        : Severity.Imminent;
}
