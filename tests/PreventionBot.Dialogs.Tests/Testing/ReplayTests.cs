using PreventionBot.Dialogs.Rehearsing;
using PreventionBot.Dialogs.Testing;

namespace PreventionBot.Dialogs.Tests.Testing;

public class ReplayTests
{
    private const string Conversation = "## essai\n`sujet: fugue`\n> Je suis déjà parti·e\n> azerty\n> mon age\n> 15\n> oui\n> Parler à quelqu'un\n";

    [Fact]
    public void The_same_ways_lead_to_the_same_places_in_a_faithful_translation()
    {
        var player = new Player(BaseFiles.Book());
        var outcome = TestRunner.Run(Held.Read(Conversation).Tests[0], new ScriptRehearsal(player));

        Assert.Empty(Replay.Run(outcome, "en", player));
    }

    [Fact]
    public void A_translation_that_leads_elsewhere_is_told_at_the_line_where_it_parts()
    {
        var files = BaseFiles.All.Select(file => file.Path == "en/fugue.md"
            ? file with { Text = file.Text.Replace("](#dehors", "](#idee", StringComparison.Ordinal) }
            : file);
        var player = new Player(Unchecked.Book([.. files]));
        var outcome = TestRunner.Run(Held.Read(Conversation).Tests[0], new ScriptRehearsal(player));

        var failure = Assert.Single(Replay.Run(outcome, "en", player));
        Assert.Equal(1, failure.Line);
        Assert.Contains("fugue#dehors", failure.Message.English, StringComparison.Ordinal);
    }
}
