namespace PreventionBot.Dialogs.Tests.Checking;

/// <summary>Reads the tables of <c>Cases/</c>: one case a line, parts parted by tabs, <c>#!</c> for notes.</summary>
internal static class Table
{
    public static IEnumerable<string[]> Read(string file) => File
        .ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Cases", file))
        .Where(line => line.Length > 0 && !line.StartsWith("#!", StringComparison.Ordinal))
        .Select(line => line.Split('\t'));
}
