using System.Globalization;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Testing;

/// <summary>Reads what stands between backticks in a test, in French or English.</summary>
internal static class TestMark
{
    /// <summary>The two sides of <c>étape: x</c> or <c>age = 14</c>, the key without accents; nulls when it is neither.</summary>
    public static (string? Key, string? Value) Pair(string mark)
    {
        var at = mark.IndexOfAny([':', '=']);
        if (at < 1)
            return (null, null);
        var key = mark[..at].Trim();
        // Folding takes "_" for a space, but variables are written with it.
        return (Folding.Fold(key).Replace(' ', '_'), mark[(at + 1)..].Trim());
    }

    /// <summary>A check of what came back; null when it is none.</summary>
    public static TestCheck? Check(int line, string mark, string? topic)
    {
        if (mark[0] is '→' || mark.StartsWith("->", StringComparison.Ordinal))
            return new TestCheck.Acts(line, mark.TrimStart('→', '-', '>').Trim());
        if (Folding.Fold(mark) is "pas compris" or "not understood")
            return new TestCheck.NotUnderstood(line);
        return Pair(mark) switch
        {
            ("etape" or "step", { } value) => Step(value, topic) is { } step ? new TestCheck.IsAt(line, step) : null,
            ("sujet" or "topic", { Length: > 0 } value) => new TestCheck.IsAt(line, new StepRef(value, "")),
            ("gravite" or "severity", { } value) => Severity(value) is { } severity ? new TestCheck.HasSeverity(line, severity) : null,
            ({ Length: > 0 } name, { } value) => new TestCheck.Keeps(line, name, value),
            _ => null,
        };
    }

    /// <summary><c>fugue#dehors</c>, or <c>dehors</c> in the topic the test is about.</summary>
    public static StepRef? Step(string value, string? topic) =>
        StepRef.TryParse(value.Replace(".md", "", StringComparison.Ordinal), out var whole) ? whole
        : topic is not null && value.Length > 0 ? new StepRef(topic, value.TrimStart('#'))
        : null;

    public static TimeOnly? Time(string value) =>
        TimeOnly.TryParseExact(value.Replace('h', ':').Replace(" ", "", StringComparison.Ordinal), "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static int? Severity(string value) => value is [>= '0' and <= '3'] ? value[0] - '0' : null;
}
