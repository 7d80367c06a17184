using PreventionBot.Detection.Tests.Assessing;
using PreventionBot.Detection.Tests.Shipped;

namespace PreventionBot.Detection.Tests.Matching;

/// <summary>Places are worked out when a message first gets there: neither who comes first nor who comes at once may matter.</summary>
public sealed class PlacesTests
{
    private static readonly string[] Messages =
        [.. CaseFile.Lines("Background/traps.txt"), .. CaseFile.Lines("Background/everyday-fr.txt"), .. CaseFile.Lines("Background/everyday-en.txt")];

    [Fact]
    public void Threads_that_come_at_once_find_what_one_alone_finds()
    {
        var alone = Array.ConvertAll(Messages, message => Written(ShippedSignals.Detector, message));
        var shared = new SignalDetector(Fresh());
        var together = new string[Messages.Length * 4];

        Parallel.For(0, together.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, index =>
            together[index] = Written(shared, Messages[index % Messages.Length]));

        for (var index = 0; index < together.Length; index++)
            Assert.Equal(alone[index % alone.Length], together[index]);
    }

    [Fact]
    public void The_order_in_which_messages_come_changes_nothing()
    {
        var backwards = new SignalDetector(Fresh());

        var last = Messages.Reverse().Select(message => Written(backwards, message)).Reverse();

        Assert.Equal(Messages.Select(message => Written(ShippedSignals.Detector, message)), last);
    }

    private static Lexicon Fresh() => Lexicon.Load(ShippedSignals.Files).Lexicon!;

    private static string Written(SignalDetector detector, string message)
    {
        var (reading, rules, features) = detector.Observe(message);
        return string.Join('\n', [.. rules.Signals, .. rules.Cancelled, .. features, .. reading.Ideas]);
    }
}
