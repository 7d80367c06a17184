namespace PreventionBot.Dialogs.Tests;

/// <summary>One case of <c>Cases/format.txt</c>.</summary>
public sealed record FormatCase(string Name, string Before, string After)
{
    public static IEnumerable<FormatCase> Read()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "format.txt"));
        foreach (var block in ("\n" + text).Split("\n=== ").Skip(1))
        {
            var parts = block.Split(["\n~~~ before\n", "\n~~~ after\n", "\n~~~"], StringSplitOptions.None);
            var before = SlipCase.Signs(Text(parts[1]));
            var hasAfter = block.Contains("\n~~~ after\n", StringComparison.Ordinal);
            yield return new FormatCase(parts[0].Trim(), before, hasAfter ? SlipCase.Signs(Text(parts[2])) : before);
        }
    }

    public override string ToString() => Name;

    private static string Text(string lines) => lines.Length == 0 ? "" : lines + "\n";
}
