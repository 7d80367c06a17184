using PreventionBot.Tool.Tests.Harness;

namespace PreventionBot.Tool.Tests.Scripts;

public class WalkCommandTests
{
    [Fact]
    public async Task Twenty_thousand_random_conversations_meet_no_trouble_and_a_person_stays_within_reach()
    {
        var outcome = await Pbot.RunAsync(["dialogs", "walk", "20000", Pbot.Shipped, "--lang", "en"]);

        Assert.True(outcome.ExitCode == 0, outcome.Output);
        Assert.Matches(@"20000 walks, \d+ turns; \d+ asked for a person, (99|100)\.\d\d % can reach one within three replies; 0 trouble", outcome.LastLine);
    }
}
