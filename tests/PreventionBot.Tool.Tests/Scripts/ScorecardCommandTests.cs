using PreventionBot.Tool.Tests.Harness;

namespace PreventionBot.Tool.Tests.Scripts;

public class ScorecardCommandTests
{
    [Fact]
    public async Task The_shipped_crisis_conversations_have_no_failure_on_the_scorecard()
    {
        var outcome = await Pbot.RunAsync(["dialogs", "scorecard", Pbot.Shipped, "--lang", "en"]);

        Assert.True(outcome.ExitCode == 0, outcome.Output);
        Assert.Matches(@"^\d{3} crisis conversations, 0 failed$", outcome.LastLine);
    }

    [Fact]
    public async Task A_crisis_answer_without_a_number_and_with_blame_fails_by_name()
    {
        using var draft = new Draft();
        draft.Write("tests/fr/crises/essai.test.md", "# Essai\n## Sans aide\n`sujet: essai` `étape: debut`\n> oui\n");
        const string header = "## debut\n<!-- risk: high -->\n";
        draft.Write("fr/essai.md", $"# Essai\n{header}C'est grave.\n\n- [Oui](#debut)\n- [Parler à quelqu'un](_actions.md#humain)\n");
        draft.Write("en/essai.md", $"# Essai\n{header}It is serious.\n\n- [Yes](#debut)\n- [Talk to someone](_actions.md#humain)\n");

        var outcome = await Pbot.RunAsync(["dialogs", "scorecard", draft.Folder]);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("essai.test.md", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("service-day-and-night", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("no-repetition", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_published_while_a_conversation_test_fails()
    {
        using var draft = new Draft();
        draft.Write("tests/fr/essai.test.md", "# Essai\n## Une attente déçue\n> Partir de chez moi\nCeci ne vient pas\n(…)\n");

        var outcome = await Pbot.RunAsync(
            ["dialogs", "publish", draft.Folder, "--store", Path.Combine(draft.Folder, "none.db"), "--keys", draft.Folder, "--author", "Essai", "--note", "essai"]);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("Rien n'est publié", outcome.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(draft.Folder, "none.db")));
    }
}
