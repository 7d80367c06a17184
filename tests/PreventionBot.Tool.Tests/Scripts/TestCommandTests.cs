using System.Text.Json;
using PreventionBot.Tool.Tests.Harness;

namespace PreventionBot.Tool.Tests.Scripts;

public class TestCommandTests
{
    private const string Failing =
        """
        # Essai
        ## Une attente déçue
        > Partir de chez moi
        Ceci ne vient pas
        (…)
        """;

    [Fact]
    public async Task The_shipped_conversations_hold_and_pass_through_nearly_every_step_in_both_languages()
    {
        var outcome = await Pbot.RunAsync(["dialogs", "test", Pbot.Shipped, "--json"]);

        var view = JsonDocument.Parse(outcome.Output).RootElement;
        Assert.True(view.GetProperty("failures").GetArrayLength() == 0, outcome.Output);
        foreach (var locale in view.GetProperty("coverage").EnumerateArray())
        {
            Assert.True(locale.GetProperty("conversations").GetInt32() >= 120, locale.ToString());
            Assert.True(locale.GetProperty("steps").GetProperty("of").GetInt32() >= 250, locale.ToString());
            Assert.True(locale.GetProperty("steps").GetProperty("ratio").GetDouble() >= 0.95, locale.ToString());
        }
    }

    [Fact]
    public async Task A_failure_names_the_line_what_was_expected_and_what_came()
    {
        using var draft = new Draft();
        draft.Write("tests/fr/essai.test.md", Failing);

        var outcome = await Pbot.RunAsync(["dialogs", "test", draft.Folder, "--only", "essai"]);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Matches("tests/fr/essai\\.test\\.md:4: Une attente déçue: attendu « Ceci ne vient pas », reçu « .+ »", outcome.Output);
    }

    [Fact]
    public async Task Too_little_coverage_fails_when_a_least_share_is_asked_for()
    {
        var outcome = await Pbot.RunAsync(["dialogs", "test", Pbot.Shipped, "--only", "no such conversation", "--coverage", "0.95"]);

        Assert.Equal(1, outcome.ExitCode);
    }
}
