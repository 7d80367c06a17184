using PreventionBot.Detection.Tests.Assessing;
using PreventionBot.Detection.Tests.Shipped;

namespace PreventionBot.Detection.Tests.Background;

public sealed class BackgroundTests
{
    private static readonly string[] Messages =
        [.. CaseFile.Lines("Background/everyday-fr.txt"), .. CaseFile.Lines("Background/everyday-en.txt")];

    [Fact]
    public void The_background_holds_at_least_600_different_messages() =>
        Assert.InRange(Messages.Distinct(StringComparer.Ordinal).Count(), 600, int.MaxValue);

    [Fact]
    public void At_most_one_everyday_message_in_two_hundred_raises_an_alarm()
    {
        var alarms = Messages.Where(message => ShippedSignals.Detector.Assess(message).Severity >= Severity.High).ToList();
        Assert.True(alarms.Count * 200 <= Messages.Length, string.Join('\n', alarms));
    }

    [Fact]
    public void No_everyday_message_is_imminent() => Assert.DoesNotContain(
        Messages, message => ShippedSignals.Detector.Assess(message).Severity == Severity.Imminent);

    [Fact]
    public void No_trap_raises_an_alarm() => Assert.DoesNotContain(
        CaseFile.Lines("Background/traps.txt"),
        message => ShippedSignals.Detector.Assess(message).Severity >= Severity.High);
}
