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
    /// <exception cref="FormatException">A line is not what is expected; the text names it.</exception>
    public static IReadOnlyList<LabelledLine> Read(string path) =>
        [.. File.ReadLines(path).Index().Where(line => line.Item.Length > 0).Select(line => ReadLine(line.Item, path, line.Index + 1))];

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
