using System.Globalization;

namespace PreventionBot.Dialogs.Tests;

/// <summary>One slip of <c>Cases/*.txt</c>: the files as written and every finding they must give.</summary>
/// <param name="Today">The day of the check; null when the case names none.</param>
public sealed record SlipCase(string Name, DateOnly? Today, IReadOnlyList<string> Findings, IReadOnlyList<ScriptFile> Files)
{
    /// <summary>Signs nobody could see in the table are written by name.</summary>
    private static readonly (string Name, string Sign)[] _signs =
    [
        ("⟨nbsp⟩", "\u00A0"), ("⟨nnbsp⟩", "\u202F"), ("⟨bom⟩", "\uFEFF"), ("⟨cr⟩", "\r"), ("⟨tab⟩", "\t"), ("⟨sp⟩", " "),
        ("⟨shy⟩", "\u00AD"), ("⟨zwsp⟩", "\u200B"), ("⟨zwnj⟩", "\u200C"), ("⟨rlo⟩", "\u202E"), ("⟨lsep⟩", "\u2028"),
        ("⟨nul⟩", "\0"), ("⟨cyr-a⟩", "\u0430"), ("⟨cyr-e⟩", "\u0435"), ("⟨acute⟩", "\u0301"),
    ];

    private const string Day = "today ";

    /// <summary>In <c>~~~ step</c> the text is the second line and on of a step; the way to a person comes after it.</summary>
    private const string Before = "# Essai\n## debut\n";
    private const string After = "\n- [Parler à quelqu'un](_actions.md#humain)\n";

    public static IReadOnlyList<SlipCase> Read(string file)
    {
        var cases = new List<SlipCase>();
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", file));
        foreach (var block in ("\n" + text).Split("\n=== ").Skip(1))
        {
            var parts = block.Split("\n~~~ ");
            var head = parts[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);
            DateOnly? today = head is [_, var first, ..] && first.StartsWith(Day, StringComparison.Ordinal)
                ? DateOnly.ParseExact(first[Day.Length..], "yyyy-MM-dd", CultureInfo.InvariantCulture)
                : null;
            cases.Add(new SlipCase(head[0].Trim(), today, head[(today is null ? 1 : 2)..], [.. parts[1..].Select(ReadFile)]));
        }

        return cases;
    }

    public override string ToString() => Name;

    /// <summary>The text with the signs in place of their names.</summary>
    public static string Signs(string text) =>
        _signs.Aggregate(text, (written, sign) => written.Replace(sign.Name, sign.Sign, StringComparison.Ordinal));

    private static ScriptFile ReadFile(string part)
    {
        var end = part.IndexOf('\n', StringComparison.Ordinal);
        var path = part[..end].Trim();
        var text = part[(end + 1)..];
        text = text[..(text.LastIndexOf("\n~~~", StringComparison.Ordinal) + 1)];
        text = Signs(text);
        if (path.StartsWith("base ", StringComparison.Ordinal))
            return Changed(path[5..], text);
        return path == "step" ? new ScriptFile("fr/essai.md", Before + text + After) : new ScriptFile(path, text);
    }

    /// <summary>A file of the base with lines replaced: <c>before ⇒ after</c>, one a line.</summary>
    private static ScriptFile Changed(string path, string changes)
    {
        var text = BaseFiles.Text(path);
        foreach (var change in changes.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var sides = change.Replace("⏎", "\n", StringComparison.Ordinal).Split(" ⇒ ");
            Assert.True(
                text.Contains(sides[0], StringComparison.Ordinal),
                string.Create(CultureInfo.InvariantCulture, $"{path} does not contain « {sides[0]} »"));
            text = text.Replace(sides[0], sides[1], StringComparison.Ordinal);
        }

        return new ScriptFile(path, text);
    }
}
