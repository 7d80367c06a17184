namespace PreventionBot.Training.Evaluating;

/// <summary>One message of a plain text file.</summary>
/// <param name="Number">Its line, from 1.</param>
public sealed record PlainLine(int Number, string Text);

/// <summary>Reads text files line by line, and files of messages without labels.</summary>
public static class PlainFile
{
    /// <summary>Messages, one a line; empty lines and lines that begin with # are left out.</summary>
    /// <exception cref="FormatException">No message is left, or it is a folder.</exception>
    /// <exception cref="IOException">It can't be read.</exception>
    public static IReadOnlyList<PlainLine> Read(string path)
    {
        PlainLine[] lines = [.. Lines(path).Where(line => line.Text.Length > 0 && !line.Text.StartsWith('#'))];
        return lines.Length > 0 ? lines : throw new FormatException($"{path}: expected messages, one a line, found none.");
    }

    /// <summary>All lines of a file, read when asked for.</summary>
    internal static IEnumerable<PlainLine> Lines(string path)
    {
        // The platform says of a folder only that access is denied.
        return Directory.Exists(path)
            ? throw new FormatException($"{path}: expected a file, found a folder.")
            : File.ReadLines(path).Select((text, index) => new PlainLine(index + 1, text));
    }
}
