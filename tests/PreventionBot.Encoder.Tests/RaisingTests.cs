using Microsoft.Extensions.Time.Testing;
using System.Diagnostics.Metrics;
using PreventionBot.Detection;
using PreventionBot.Detection.Semantics;

namespace PreventionBot.Encoder.Tests;

/// <summary>What an encoder may do to what rules and classifier found.</summary>
public sealed class RaisingTests
{
    private sealed class Fixed(Func<Likeness?> answer) : ISemanticScorer
    {
        public Likeness? Score(string message) => answer();
    }

    [Theory]
    [InlineData(Severity.None, 0.95, Severity.High)]
    [InlineData(Severity.None, 0.9, Severity.High)]
    [InlineData(Severity.None, 0.89, Severity.None)]
    [InlineData(Severity.Concern, 0.95, Severity.High)]
    [InlineData(Severity.Concern, 0.01, Severity.Concern)]
    [InlineData(Severity.High, 1.0, Severity.High)]
    [InlineData(Severity.High, 0.0, Severity.High)]
    [InlineData(Severity.Imminent, 1.0, Severity.Imminent)]
    [InlineData(Severity.Imminent, 0.0, Severity.Imminent)]
    public void It_raises_to_high_at_most_and_never_lowers(Severity before, double distress, Severity after) =>
        Assert.Equal(after, Raise(Found(before), new Likeness(distress, "runaway")).Severity);

    [Fact]
    public void What_it_raises_has_a_reason_for_staff_and_counts_as_likeness()
    {
        var raised = Raise(Found(Severity.Concern), new Likeness(0.97, "runaway"));

        Assert.Equal(("runaway", 1.0, true), (raised.Category, raised.Weight, raised.IsByLikeness));
        Assert.Equal(["encoder", "rule"], raised.Signals.Select(signal => signal.RuleId));
        Assert.StartsWith("L'encodeur de phrases", raised.Signals[0].Explanation, StringComparison.Ordinal);
        Assert.Equal((0, 7), (raised.Signals[0].Start, raised.Signals[0].Length));
    }

    [Fact]
    public void The_words_on_a_button_are_not_judged_by_it() =>
        Assert.Equal(Severity.Concern, Raise(Found(Severity.Concern), new Likeness(0.97, "runaway")).WithoutLikeness().Severity);

    [Fact]
    public void Stories_strange_categories_and_no_opinion_change_nothing()
    {
        var story = Found(Severity.None) with { Subject = Subject.Hypothetical };
        var plain = Found(Severity.Concern);

        Assert.Same(story, Raise(story, new Likeness(1, "runaway")));
        Assert.Same(plain, Raise(plain, new Likeness(1, "weather")));
        Assert.Same(plain, Raise(plain, new Likeness(double.NaN, "runaway")));
        Assert.Same(plain, Raise(plain, null));
    }

    [Fact]
    public void A_scorer_that_throws_changes_nothing_and_is_counted()
    {
        using var metrics = new EncoderMetrics();
        using var counted = new Counted();
        var found = Found(Severity.Concern);
        var broken = new GuardedScorer(new Fixed(() => throw new InvalidOperationException()), TimeSpan.FromSeconds(1), metrics, TimeProvider.System);

        Assert.Same(found, new SemanticReading(broken, 0.9).Raise("message", found));
        Assert.Contains("failed", counted.Outcomes);
    }

    [Theory]
    [InlineData(50, Severity.High, "answered")]
    [InlineData(51, Severity.None, "slow")]
    public void An_answer_after_its_time_is_left_out_and_counted(int milliseconds, Severity expected, string outcome)
    {
        using var metrics = new EncoderMetrics();
        using var counted = new Counted();
        var time = new FakeTimeProvider();
        var slow = new Fixed(() =>
        {
            time.Advance(TimeSpan.FromMilliseconds(milliseconds));
            return new Likeness(1, "suicide");
        });

        var guarded = new GuardedScorer(slow, TimeSpan.FromMilliseconds(50), metrics, time);

        Assert.Equal(expected, new SemanticReading(guarded, 0.9).Raise("message", Found(Severity.None)).Severity);
        Assert.Contains(outcome, counted.Outcomes);
    }

    private static Assessment Raise(Assessment found, Likeness? likeness) => new SemanticReading(new Fixed(() => likeness), 0.9).Raise("message", found);

    private static Assessment Found(Severity severity) => severity == Severity.None
        ? new Assessment(Severity.None, "none", Subject.Self, [], [])
        : new Assessment(severity, "bullying", Subject.Self, [new Signal("rule", "bullying", severity, Subject.Self, 0, 3, "Une règle.")], []);

    /// <summary>Listens to the meter of encoders.</summary>
    private sealed class Counted : IDisposable
    {
        private readonly MeterListener _listener = new();

        public Counted()
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == EncoderMetrics.Meter)
                    listener.EnableMeasurementEvents(instrument);
            };
            _listener.SetMeasurementEventCallback<long>((_, _, tags, _) => Outcomes.Add((string)tags[0].Value!));
            _listener.Start();
        }

        public List<string> Outcomes { get; } = [];

        public void Dispose() => _listener.Dispose();
    }
}
