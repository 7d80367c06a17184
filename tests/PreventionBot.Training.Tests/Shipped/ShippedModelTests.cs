using PreventionBot.Detection;
using PreventionBot.Detection.Classifying;
using PreventionBot.Training.Evaluating;

namespace PreventionBot.Training.Tests.Shipped;

public sealed class ShippedModelTests
{
    private static readonly string[] _sets = ["b1", "b2", "b3", "b4", "b5", "b6"];

    /// <summary>Measured, less two hundredths: no change may lose more than that without saying so here.</summary>
    public static TheoryData<string, double, double, double> Floors => new()
    {
        { "b1-fr", 0.95, 0.98, 0.02 },
        { "b1-en", 0.93, 0.98, 0.07 },
        { "b2-fr", 0.93, 0.98, 0.10 },
        { "b2-en", 0.88, 0.98, 0.05 },
        { "b3-fr", 0.88, 0.90, 0.05 },
        { "b3-en", 0.83, 0.83, 0.05 },
        { "b4-fr", 0.88, 0.83, 0.10 },
        { "b4-en", 0.90, 0.90, 0.02 },
        { "b5-fr", 0.93, 0.90, 0.05 },
        { "b5-en", 0.93, 0.90, 0.02 },
        { "b6-fr", 0.95, 0.98, 0.10 },
        { "b6-en", 0.85, 0.90, 0.05 },
    };

    [Fact]
    public void The_model_was_learnt_from_the_corpus_beside_it() =>
        Assert.Equal(Training.Learning.Training.Hash(Content.Corpus), Content.Model.Corpus);

    [Fact]
    public void It_fits_in_twenty_mebibytes() => Assert.InRange(new FileInfo(Content.Folder.ModelPath).Length, 1, 20 << 20);

    [Theory]
    [MemberData(nameof(Floors))]
    public void On_messages_by_other_hands_it_does_not_fall_back(string set, double recall2, double recall3At2, double alarm0)
    {
        var found = EvaluationReport.Of(LabelledFile.Read(Path.Combine(AppContext.BaseDirectory, "Blind", set + ".jsonl")), Content.Detector).Messages;

        Assert.InRange(found.Recall2.Value, recall2, 1);
        Assert.InRange(found.Recall3At2.Value, recall3At2, 1);
        Assert.InRange(found.Alarm0.Value, 0, alarm0);
    }

    [Fact]
    public void In_conversations_it_hears_in_time()
    {
        var talks = EvaluationReport.Of(
            [.. _sets.SelectMany(set => LabelledFile.Read(Path.Combine(AppContext.BaseDirectory, "Blind", set + "-conv.jsonl")))],
            Content.Detector).Conversations!;

        Assert.InRange(talks.Recall2.Value, 0.93, 1);
        Assert.InRange(talks.InTime2.Value, 0.88, 1);
        Assert.InRange(talks.Alarm0.Value, 0, 0.1);
    }

    [Fact]
    public void An_alarm_says_in_which_words_and_which_ideas_it_heard()
    {
        const string message = "mon copain zorglub garde tout l'argent et il dit de rien dire à personne";

        var signal = Content.Detector.Assess(message).Signals.First(signal => signal.RuleId == Classifier.Id);

        Assert.InRange(signal.Start, 0, message.Length - 1);
        Assert.InRange(signal.Length, 1, message.Length - signal.Start);
        Assert.Contains("Idées entendues : ", signal.Explanation, StringComparison.Ordinal);
        // Reasons are those of the concepts; the young person's own words stay out of them.
        Assert.DoesNotContain("zorglub", signal.Explanation, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("…")]
    [InlineData("\ud800")]
    [InlineData("🙂🙂🙂")]
    public void Nothing_said_is_nothing_found(string message) => Assert.Equal(Severity.None, Content.Detector.Assess(message).Severity);
}
