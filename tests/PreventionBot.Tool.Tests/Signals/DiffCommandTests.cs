using System.Text.Json;
using PreventionBot.Tool.Tests.Harness;

namespace PreventionBot.Tool.Tests.Signals;

public sealed class DiffCommandTests : IDisposable
{
    private readonly Draft _old = new();
    private readonly MessageFolder _messages = new();

    /// <summary>The old state hears nothing of killing oneself: it has neither those rules nor a model.</summary>
    public DiffCommandTests()
    {
        File.Delete(Path.Combine(_old.Folder, "signals", "signals.model"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_old.Folder, "signals", "rules"), "suicide*", SearchOption.AllDirectories))
            File.Delete(file);
    }

    [Fact]
    public async Task Labelled_messages_show_by_their_ids_and_move_the_figures()
    {
        var labelled = _messages.Write("dev.jsonl", MessageFolder.Labelled);

        var outcome = await DiffAsync(_old.Folder, Pbot.Shipped, labelled, "--show", "--gate", "0.02");

        Assert.Equal("", outcome.Errors);
        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith("2 labelled messages, 1 change severity\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("| 0 → 2 | 1 | essai-1 |", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("| recall2 | 0.000 0/1 | 1.000 1/1 | +1.000 |", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("alarm0", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("tuer", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recall_that_falls_below_the_gate_ends_with_1_and_is_named()
    {
        var labelled = _messages.Write("dev.jsonl", MessageFolder.Labelled);

        var gated = await DiffAsync(Pbot.Shipped, _old.Folder, labelled, "--gate", "0.02");
        var free = await DiffAsync(Pbot.Shipped, _old.Folder, labelled);

        Assert.Equal(1, gated.ExitCode);
        Assert.Equal("worse: recall2 1.000 → 0.000\nworse: recall2.suicide 1.000 → 0.000\n", gated.Errors);
        Assert.Equal(0, free.ExitCode);
    }

    [Fact]
    public async Task Everyday_chat_shows_alarms_per_thousand_and_its_lines_only_when_asked()
    {
        var chat = _messages.Write("chat.txt", "# bavardage\non mange une pizza\nje vais me tuer\n");

        var hidden = await DiffAsync(_old.Folder, Pbot.Shipped, chat);
        var shown = await DiffAsync(_old.Folder, Pbot.Shipped, chat, "--show", "--gate", "0.02");

        Assert.StartsWith("chat.txt: 2 messages, 1 change severity\n", hidden.Output, StringComparison.Ordinal);
        Assert.Contains("| alarm2 | 0.0 | 500.0 |", hidden.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("tuer", hidden.Output, StringComparison.Ordinal);
        Assert.Equal("chat.txt:3 0 → 2: je vais me tuer", shown.LastLine);
        Assert.Equal("worse: chat.txt alarm2 0.000 → 0.500\n", shown.Errors);
        Assert.Equal(1, shown.ExitCode);
    }

    [Fact]
    public async Task Machines_read_the_same_without_any_words()
    {
        var outcome = await DiffAsync(
            Pbot.Shipped, _old.Folder, _messages.Write("dev.jsonl", MessageFolder.Labelled), _messages.Write("chat.txt", "je vais me tuer\n"), "--json", "--show", "--gate", "0.02");

        using var json = JsonDocument.Parse(outcome.Output);
        var labelled = json.RootElement.GetProperty("labelled");
        Assert.Equal("essai-1", labelled.GetProperty("changes")[0].GetProperty("id").GetString());
        Assert.Equal(2, labelled.GetProperty("changes")[0].GetProperty("from").GetInt32());
        Assert.Equal("recall2", labelled.GetProperty("figures")[0].GetProperty("name").GetString());
        Assert.Equal(-1, labelled.GetProperty("figures")[0].GetProperty("difference").GetDouble());
        Assert.Equal(1, json.RootElement.GetProperty("backgrounds")[0].GetProperty("figures")[1].GetProperty("before").GetDouble());
        Assert.Equal("recall2", json.RootElement.GetProperty("worse")[0].GetString());
        Assert.DoesNotContain("tuer", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_folder_twice_changes_nothing()
    {
        var outcome = await DiffAsync(Pbot.Shipped, Pbot.Shipped, _messages.Write("dev.jsonl", MessageFolder.Labelled), "--gate", "0");

        Assert.Equal("2 labelled messages, 0 change severity\nno figure moves\n", outcome.Output);
        Assert.Equal(0, outcome.ExitCode);
    }

    [Fact]
    public async Task A_folder_without_signals_is_refused_in_one_line()
    {
        var outcome = await DiffAsync(_messages.Path, Pbot.Shipped, _messages.Write("dev.jsonl", MessageFolder.Labelled));

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal($"The folder '{_messages.Path}' has no signals: expected a content folder with 'signals' in it, for instance 'dialogs'.\n", outcome.Errors);
    }

    public void Dispose()
    {
        _old.Dispose();
        _messages.Dispose();
    }

    private static Task<PbotOutcome> DiffAsync(params string[] arguments) => Pbot.RunAsync(["signals", "diff", .. arguments]);
}
