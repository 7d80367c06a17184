using System.Globalization;

namespace PreventionBot.Dialogs.Tests;

/// <summary>One slip of <c>Cases/*.txt</c>: the files as written and every finding they must give.</summary>
public sealed record SlipCase(string Name, IReadOnlyList<string> Findings, IReadOnlyList<ScriptFile> Files)
{
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
            cases.Add(new SlipCase(head[0].Trim(), head[1..], [.. parts[1..].Select(ReadFile)]));
        }

        return cases;
    }

    public override string ToString() => Name;

    private static ScriptFile ReadFile(string part)
    {
        var end = part.IndexOf('\n', StringComparison.Ordinal);
        var path = part[..end].Trim();
        var text = part[(end + 1)..];
        text = text[..(text.LastIndexOf("\n~~~", StringComparison.Ordinal) + 1)];
        // Signs nobody could see in the table are written by name.
        text = text
            .Replace("⟨nbsp⟩", "\u00A0", StringComparison.Ordinal)
            .Replace("⟨nnbsp⟩", "\u202F", StringComparison.Ordinal)
            .Replace("⟨bom⟩", "\uFEFF", StringComparison.Ordinal)
            .Replace("⟨cr⟩", "\r", StringComparison.Ordinal);
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
