using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Tree;

/// <summary>Words with values in them, ready to be joined.</summary>
/// <param name="Segments">Fixed pieces as they will be sent, and values.</param>
internal sealed record Phrase(IReadOnlyList<Segment> Segments)
{
    /// <summary>The whole text when it holds no value; otherwise null.</summary>
    public string? Fixed { get; } = Segments.All(segment => segment.Value is null)
        ? string.Concat(Segments.Select(segment => segment.Text))
        : null;

    public IEnumerable<string> Variables => Segments.SelectMany(segment => segment.Value?.Variables ?? []);

    /// <summary>Something is shown even when no value is known.</summary>
    public bool AlwaysSpeaks { get; } = Segments.Any(segment => segment.Text.Any(char.IsLetterOrDigit));

    /// <summary>The words as Markdown; no value can become markup.</summary>
    public string Markdown(IReadings readings) =>
        Fixed ?? string.Concat(Segments.Select(segment => segment.Value is { } term
            ? Markup.Value(term.Read(readings).Print())
            : segment.Text));

    /// <summary>The words as plain text, for buttons.</summary>
    public string Plain(IReadings readings) =>
        Fixed ?? string.Concat(Segments.Select(segment => segment.Value is { } term
            ? OneLine(term.Read(readings).Print())
            : segment.Text));

    private static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A fixed piece of text, or a value when <paramref name="Value"/> is not null.</summary>
internal sealed record Segment(string Text, Term? Value);
