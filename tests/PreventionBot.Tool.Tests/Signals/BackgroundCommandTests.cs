using PreventionBot.Tool.Tests.Harness;

namespace PreventionBot.Tool.Tests.Signals;

public sealed class BackgroundCommandTests : IDisposable
{
    private readonly MessageFolder _messages = new();

    [Fact]
    public async Task Alarms_are_counted_by_message_and_by_conversation_of_twenty()
    {
        var calm = string.Concat(Enumerable.Repeat("on mange une pizza\n", 39));

        var outcome = await BackgroundAsync(_messages.Write("chat.txt", $"# bavardage\nje vais me tuer\n\n{calm}"));

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(
            "≥ 1: 25.0 per 1,000 messages, 1 of 2 conversations of 20\n≥ 2: 25.0 per 1,000 messages, 1 of 2 conversations of 20\n≥ 3: 0.0 per 1,000 messages, 0 of 2 conversations of 20\n",
            outcome.Output);
    }

    [Fact]
    public async Task A_folder_or_a_file_without_messages_ends_in_one_line()
    {
        var empty = _messages.Write("empty.txt", "# bavardage\n");

        var outcome = await BackgroundAsync(empty);
        var folder = await BackgroundAsync(_messages.Path);

        Assert.Equal((1, $"{empty}: expected messages, one a line, found none.\n"), (outcome.ExitCode, outcome.Errors));
        Assert.Equal((1, $"{_messages.Path}: expected a file, found a folder.\n"), (folder.ExitCode, folder.Errors));
    }

    public void Dispose() => _messages.Dispose();

    private static Task<PbotOutcome> BackgroundAsync(string file) => Pbot.RunAsync(["signals", "background", file, "--dialogs", Pbot.Shipped]);
}
