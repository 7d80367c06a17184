using System.Text.Json;

namespace PreventionBot.Training.Evaluating;

/// <summary>One line of an evaluation file: a message with <c>text</c>, or a conversation with <c>turns</c>.</summary>
public sealed record LabelledLine(
    string Id, string Locale, string Category, int Severity, string Subject, string? Topic = null, string? Text = null, IReadOnlyList<string>? Turns = null, int? ByTurn = null);

/// <summary>Reads evaluation files, one JSON object a line.</summary>
public static class LabelledFile
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true };

    /// <summary>All lines of a file.</summary>
    /// <exception cref="FormatException">A line is not what is expected, or it is a folder; the text names it.</exception>
    /// <exception cref="IOException">It can't be read.</exception>
    public static IReadOnlyList<LabelledLine> Read(string path) =>
        [.. PlainFile.Lines(path).Where(line => line.Text.Length > 0).Select(line => ReadLine(line.Text, path, line.Number))];

    /// <summary>
    /// Whether a file holds labelled lines. One named <c>.jsonl</c> always does, so that a broken first line is reported
    /// and never taken for a message that may be shown.
    /// </summary>
    public static bool IsLabelled(string path) =>
        path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)
        || PlainFile.Lines(path).FirstOrDefault(line => line.Text.Length > 0)?.Text.StartsWith('{') == true;

    private static LabelledLine ReadLine(string line, string path, int number)
    {
        try
        {
            var read = JsonSerializer.Deserialize<LabelledLine>(line, _options);
            if (read is { Severity: >= 0 and <= 3 } && (read.Text is null) != (read.Turns is null))
                return read;
        }
        catch (JsonException)
        {
            // Told below, with the place.
        }

        throw new FormatException(
            $"{path}:{number}: expected a JSON object with id, locale, category, severity (0 to 3), subject, and either text or turns.");
    }
}
