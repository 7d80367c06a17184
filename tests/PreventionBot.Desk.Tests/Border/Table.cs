namespace PreventionBot.Desk.Tests.Border;

/// <summary>Cases kept as text beside the tests: one a line, columns between tabs, "#" starts a comment.</summary>
internal static class Table
{
    public static IEnumerable<string[]> Read(string path) =>
        from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, path))
        where line.Length > 0 && line[0] != '#'
        select line.Replace("\\n", "\n", StringComparison.Ordinal).Split('\t');
}
