using PreventionBot.Tool.Tests.Harness;

namespace PreventionBot.Tool.Tests.Signals;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly MessageFolder _messages = new();

    [Fact]
    public async Task Labelled_messages_give_shares_with_their_intervals()
    {
        var outcome = await EvaluateAsync(_messages.Write("dev.jsonl", MessageFolder.Labelled));

        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith("all: 2 messages\n  recall2      1.00 [0.21–1.00] 1/1\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_in_place_of_a_file_ends_in_one_line()
    {
        var outcome = await EvaluateAsync(_messages.Path);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal($"{_messages.Path}: expected a file, found a folder.\n", outcome.Errors);
    }

    [Fact]
    public async Task A_file_that_is_not_there_ends_in_one_line()
    {
        var missing = Path.Combine(_messages.Path, "nulle-part.jsonl");

        var outcome = await EvaluateAsync(missing);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(missing, Assert.Single(outcome.Errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_line_is_named_without_its_words()
    {
        var file = _messages.Write("dev.jsonl", MessageFolder.Labelled + """{"id": "essai-3", "text": "zorglub"}""");

        var outcome = await EvaluateAsync(file);

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith($"{file}:3: expected a JSON object", Assert.Single(outcome.Errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("zorglub", outcome.Errors + outcome.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _messages.Dispose();

    private static Task<PbotOutcome> EvaluateAsync(string file) => Pbot.RunAsync(["signals", "evaluate", file, "--dialogs", Pbot.Shipped]);
}
