namespace PreventionBot.Tool.Tests.Signals;

/// <summary>A folder for files of messages, thrown away at the end.</summary>
internal sealed class MessageFolder : IDisposable
{
    /// <summary>A grave message and a harmless one, with labels; none of their words stands elsewhere in an output.</summary>
    public const string Labelled =
        """
        {"id": "essai-1", "locale": "fr", "text": "je vais me tuer", "category": "suicide", "severity": 2, "subject": "self"}
        {"id": "essai-2", "locale": "fr", "text": "on mange une pizza", "category": "none", "severity": 0, "subject": "self"}

        """;

    public string Path { get; } = Directory.CreateTempSubdirectory("pbot-messages-").FullName;

    /// <summary>Writes a file and returns its full path.</summary>
    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
