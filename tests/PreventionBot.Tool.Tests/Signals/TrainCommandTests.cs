using PreventionBot.Tool.Tests.Harness;

namespace PreventionBot.Tool.Tests.Signals;

public sealed class TrainCommandTests : IDisposable
{
    private readonly Draft _draft = new();
    private readonly MessageFolder _messages = new();

    public TrainCommandTests()
    {
        Directory.Delete(Path.Combine(_draft.Folder, "signals", "corpus"), recursive: true);
        File.Delete(Model);
    }

    private string Model => Path.Combine(_draft.Folder, "signals", "signals.model");

    [Fact]
    public async Task A_tiny_corpus_gives_a_model_that_evaluates_and_is_up_to_date()
    {
        foreach (var author in new[] { "a", "b" })
        {
            _draft.Write($"signals/corpus/{author}/fr/suicide.txt", "# fille, 15 | le soir\n3 self | ce soir je vais me tuer\n2 self | je veux mourir\n1 self | tout est gris\n");
            _draft.Write($"signals/corpus/{author}/fr/none.txt", "# fille, 15 | le midi\n0 self smalltalk | on mange une pizza\n0 self smalltalk | il fait beau\n");
        }

        var trained = await Pbot.RunAsync(["signals", "train", _draft.Folder]);
        var evaluated = await Pbot.RunAsync(["signals", "evaluate", _messages.Write("dev.jsonl", MessageFolder.Labelled), "--dialogs", _draft.Folder]);
        var linted = await Pbot.RunAsync(["signals", "lint", _draft.Folder]);

        Assert.Equal("", trained.Errors);
        Assert.Matches($"^10 messages, [1-9][0-9]* features, [0-9]+ KiB: ", trained.LastLine);
        Assert.Equal(0, trained.ExitCode);
        Assert.Contains("recall2      1.00 [0.21–1.00] 1/1", evaluated.Output, StringComparison.Ordinal);
        Assert.Equal(0, evaluated.ExitCode);
        Assert.DoesNotContain("signals train", linted.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corpus_with_nothing_grave_is_refused_in_one_line_and_writes_no_model()
    {
        _draft.Write("signals/corpus/a/fr/none.txt", "# fille, 15 | le midi\n0 self smalltalk | on mange une pizza\n");

        var outcome = await Pbot.RunAsync(["signals", "train", _draft.Folder]);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal("The corpus is too small to learn from: expected messages of severity 0 and of severity 2.\n", outcome.Errors);
        Assert.False(File.Exists(Model));
    }

    [Fact]
    public async Task A_broken_line_of_the_corpus_is_named()
    {
        _draft.Write("signals/corpus/a/fr/none.txt", "# fille, 15 | le midi\n0 moi | on mange une pizza\n");

        var outcome = await Pbot.RunAsync(["signals", "train", _draft.Folder]);

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("corpus/a/fr/none.txt:2: expected 'severity subject [topic] | text'", Assert.Single(outcome.Errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _draft.Dispose();
        _messages.Dispose();
    }
}
