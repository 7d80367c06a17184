using PreventionBot.Tool.Tests.Harness;

namespace PreventionBot.Tool.Tests.Signals;

public sealed class ExplainCommandTests
{
    [Fact]
    public async Task It_names_the_rule_and_the_words_that_it_heard()
    {
        var outcome = await ExplainAsync("salut, je vais me tuer", Pbot.Shipped);

        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith("2 suicide · Self · ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("fr-suicide-se-tuer: « je vais me tuer »", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_what_was_taken_back()
    {
        var outcome = await ExplainAsync("je vais me tuer mdr", Pbot.Shipped);

        Assert.Contains("  – fr-suicide-se-tuer: « je vais me tuer » Dit en riant", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_ends_in_one_line()
    {
        var outcome = await ExplainAsync("salut", "nulle-part");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal("The folder 'nulle-part' is not there: expected a content folder, for instance 'dialogs'.\n", outcome.Errors);
    }

    private static Task<PbotOutcome> ExplainAsync(string message, string folder) => Pbot.RunAsync(["signals", "explain", message, "--dialogs", folder]);
}
