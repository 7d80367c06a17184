using PreventionBot.Training.Evaluating;

namespace PreventionBot.Training.Tests.Evaluating;

public sealed class MessageFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("messages-").FullName;

    [Fact]
    public void Plain_lines_keep_their_numbers_without_comments_and_empty_lines() =>
        Assert.Equal([new PlainLine(2, "un"), new PlainLine(4, "deux")], PlainFile.Read(Write("chat.txt", "# chat\nun\n\ndeux\n")));

    [Fact]
    public void A_plain_file_without_messages_is_refused() =>
        Assert.Contains("found none", Assert.Throws<FormatException>(() => PlainFile.Read(Write("chat.txt", "# chat\n\n"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_folder_is_told_from_a_file()
    {
        Assert.Equal($"{_folder}: expected a file, found a folder.", Assert.Throws<FormatException>(() => PlainFile.Read(_folder)).Message);
        Assert.Equal($"{_folder}: expected a file, found a folder.", Assert.Throws<FormatException>(() => LabelledFile.Read(_folder)).Message);
        Assert.Equal($"{_folder}: expected a file, found a folder.", Assert.Throws<FormatException>(() => LabelledFile.IsLabelled(_folder)).Message);
    }

    [Theory]
    [InlineData("zorglub")]
    [InlineData("""{"id": "a", "locale": "fr", "text": "zorglub", "category": "none", "severity": 4, "subject": "self"}""")]
    [InlineData("""{"id": "a", "locale": "fr", "text": "zorglub", "turns": ["zorglub"], "category": "none", "severity": 0, "subject": "self"}""")]
    [InlineData("""{"id": "a", "locale": "fr", "category": "none", "severity": 0, "subject": "self"}""")]
    [InlineData("""{"id": "a", "text": "zorglub"}""")]
    public void A_broken_labelled_line_is_named_without_its_words(string line)
    {
        var file = Write("dev.jsonl", $"\n{line}\n");

        var wrong = Assert.Throws<FormatException>(() => LabelledFile.Read(file));

        Assert.StartsWith($"{file}:2: expected a JSON object", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("zorglub", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dev.jsonl", "broken", true)]
    [InlineData("dev.txt", "\n{\"id\": 1}", true)]
    [InlineData("chat.txt", "coucou\n{\"id\": 1}", false)]
    [InlineData("chat.txt", "", false)]
    public void Labelled_files_go_by_their_name_or_their_first_line(string name, string text, bool isLabelled) =>
        Assert.Equal(isLabelled, LabelledFile.IsLabelled(Write(name, text)));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
