using PreventionBot.Tool.Tests.Harness;

namespace PreventionBot.Tool.Tests.Scripts;

public class DraftToolsTests
{
    [Fact]
    public async Task Playing_answers_what_is_typed_and_pressed_and_leaves_at_the_end_of_input()
    {
        var outcome = await Pbot.RunAsync(
            ["dialogs", "play", Pbot.Shipped, "--night"], "j me suis barré je dors chez un gars rencontré sur snap\nParler à quelqu'un\n");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("en sécurité", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("gravité 3", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("J'ai demandé une vraie personne", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_graph_draws_every_step_of_a_topic_and_an_unknown_topic_is_said()
    {
        var graph = await Pbot.RunAsync(["dialogs", "graph", Pbot.Shipped, "--topic", "fugue"]);
        var unknown = await Pbot.RunAsync(["dialogs", "graph", Pbot.Shipped, "--topic", "fuge"]);

        Assert.StartsWith("flowchart TD\n", graph.Output, StringComparison.Ordinal);
        Assert.Contains("n_fugue__en_securite[\"en-securite\"]:::high", graph.Output, StringComparison.Ordinal);
        Assert.Equal(1, unknown.ExitCode);
        Assert.Contains("'fuge'", unknown.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_shipped_translation_is_made_from_the_french_of_today()
    {
        var outcome = await Pbot.RunAsync(["dialogs", "translate", Pbot.Shipped]);

        Assert.True(outcome.ExitCode == 0, outcome.Output);
    }

    [Fact]
    public async Task A_changed_french_step_is_stale_until_it_is_stamped()
    {
        using var draft = new Draft();
        draft.Change("fr/fugue.md", "## debut\n", "## debut\n\nUn mot de plus.\n");

        var stale = await Pbot.RunAsync(["dialogs", "translate", draft.Folder, "--lang", "en"]);
        var stamp = await Pbot.RunAsync(["dialogs", "translate", draft.Folder, "--stamp", "fugue#debut"]);
        var fresh = await Pbot.RunAsync(["dialogs", "translate", draft.Folder, "--lang", "en"]);

        Assert.Equal(1, stale.ExitCode);
        Assert.Matches(@"en/fugue\.md:\d+: stale: fugue#debut", stale.Output);
        Assert.Equal(0, stamp.ExitCode);
        Assert.Equal(0, fresh.ExitCode);
    }
}
