using PreventionBot.Tool.Tests.Harness;

namespace PreventionBot.Tool.Tests.Signals;

public sealed class LintCommandTests : IDisposable
{
    private readonly Draft _draft = new();
    private readonly MessageFolder _messages = new();

    [Fact]
    public async Task A_model_learnt_from_another_corpus_is_stale()
    {
        _draft.Write("signals/corpus/zz/fr/none.txt", "# fille, 15 | le midi\n0 self smalltalk | on mange une pizza\n");

        var outcome = await LintAsync();

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal("The model was not learnt from this corpus: run 'pbot signals train'.\n", outcome.Errors);
        Assert.EndsWith(" 0 error(s)", outcome.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_model_ends_in_one_line()
    {
        _draft.Write("signals/signals.model", "not a model at all");

        var outcome = await LintAsync();

        Assert.Equal(1, outcome.ExitCode);
        Assert.EndsWith("Expected a model made by 'pbot signals train', found another file.\n", outcome.Errors, StringComparison.Ordinal);
        Assert.Single(outcome.Errors.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Each_rule_that_speaks_on_a_background_is_counted_and_warned_of_from_more_than_one_in_a_thousand()
    {
        var calm = string.Concat(Enumerable.Repeat("on mange une pizza\n", 999));
        var background = _messages.Write("chat.txt", $"# bavardage\n{calm}je vais me tuer\n");
        var often = _messages.Write("often.txt", $"{calm}je vais me tuer\nje vais me tuer\n");

        var within = await LintAsync("--background", background);
        var beyond = await LintAsync("--background", often);

        Assert.Contains("\n1000 harmless messages, ", within.Output, StringComparison.Ordinal);
        Assert.Contains("\n| fr-suicide-se-tuer | 1 | 1 | 1.0 |\n", within.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("warning:", within.Errors, StringComparison.Ordinal);
        Assert.Contains("\n| fr-suicide-se-tuer | 2 | 2 | 2.0 |\n", beyond.Output, StringComparison.Ordinal);
        Assert.Contains("warning: fr-suicide-se-tuer speaks in 2.0 of 1,000 harmless messages", beyond.Errors, StringComparison.Ordinal);
        Assert.Equal(0, beyond.ExitCode);
    }

    public void Dispose()
    {
        _draft.Dispose();
        _messages.Dispose();
    }

    private Task<PbotOutcome> LintAsync(params string[] arguments) => Pbot.RunAsync(["signals", "lint", _draft.Folder, .. arguments]);
}
