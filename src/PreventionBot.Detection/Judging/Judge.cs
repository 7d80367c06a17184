using PreventionBot.Detection.Matching;

namespace PreventionBot.Detection.Judging;

/// <summary>Weighs what the patterns found and says what counts.</summary>
internal static class Judge
{
    private const double WeightOfConcern = 0.5;

    public static Assessment Assess(Reading reading)
    {
        var signals = new List<Signal>();
        var cancelled = new List<CancelledSignal>();
        var hypothetical = false;
        foreach (var rule in reading.Found(TargetKind.Rule).GroupBy(found => found.Target.Index))
        {
            if (Weigh(reading, rule.Key, [.. rule]) is { } finding)
            {
                if (finding.Counts is { } signal)
                    signals.Add(signal);
                if (finding.TakenBack is { } taken)
                    cancelled.Add(taken);
                hypothetical |= finding.TakenBack?.Signal.Subject == Subject.Hypothetical;
            }
        }

        signals = [.. signals
            .OrderByDescending(signal => signal.Severity)
            .ThenBy(signal => Categories.Rank(signal.Category))
            .ThenBy(signal => signal.Start)
            .ThenBy(signal => signal.RuleId, StringComparer.Ordinal)];
        return new Assessment(
            signals.Count > 0 ? signals[0].Severity : Severity.None,
            signals.Count > 0 ? signals[0].Category : Categories.None,
            signals.Count > 0 ? signals[0].Subject : hypothetical ? Subject.Hypothetical : Subject.Self,
            signals,
            [.. cancelled.OrderBy(entry => entry.Signal.Start).ThenBy(entry => entry.Signal.RuleId, StringComparer.Ordinal)])
        {
            Weight = signals.Count == 0 ? 0 : signals[0].Severity >= Severity.High ? 1 : WeightOfConcern,
            Ideas = reading.Ideas,
        };
    }

    private static Finding? Weigh(Reading reading, int index, List<Occurrence> found)
    {
        var rule = reading.Lexicon.Rules[index];
        var hits = new List<Match>();
        Objection? because = null;
        for (var cue = 0; cue < rule.Cues.Count; cue++)
        {
            var candidates = found.Where(entry => entry.Target.Cue == cue).Select(entry => entry.Match).ToList();
            if (candidates.Count == 0)
                return null;
            var weighed = candidates.ConvertAll(hit => new Weighed(hit, Against(reading, hit, mayNegate: cue == 0)));
            var best = weighed.Find(candidate => candidate.Against is null) ?? weighed[0];
            hits.Add(best.Hit);
            because ??= best.Against;
        }

        because ??= Exceptions.Reason(reading, index, hits) is { } exception ? new Objection(exception, false) : null;
        var signal = ToSignal(reading, rule, hits);
        if (because is { } reason)
        {
            return new Finding(null, new CancelledSignal(
                reason.Hypothetical ? signal with { Subject = Subject.Hypothetical } : signal, reason.Because));
        }

        return Softening.Reason(reading, signal) is { } softer
            ? new Finding(signal with { Severity = Severity.Concern }, new CancelledSignal(signal, softer))
            : new Finding(signal, null);
    }

    // Of several cues the first states the fact and can be denied; "if I don't pay" denies nothing.
    private static Objection? Against(Reading reading, Match hit, bool mayNegate) =>
        Shielding.Reason(reading, hit) is { } shield ? new Objection(shield, false)
        : mayNegate && Negation.Reason(reading, hit) is { } negation ? new Objection(negation, false)
        : Contexts.Reason(reading, hit, Voices.Of(reading, hit)) is { } context ? new Objection(context, true)
        : null;

    private static Signal ToSignal(Reading reading, Rule rule, List<Match> hits)
    {
        var start = reading.Tokens[hits.Min(hit => hit.First)].Start;
        var end = reading.Tokens[hits.Max(hit => hit.End) - 1].End;
        return new Signal(
            rule.Id, rule.Category, rule.Severity, Voices.Subject(reading, rule, hits), start, end - start, rule.Reason);
    }

    private sealed record Objection(string Because, bool Hypothetical);

    private sealed record Weighed(Match Hit, Objection? Against);

    private sealed record Finding(Signal? Counts, CancelledSignal? TakenBack);
}
