namespace PreventionBot.Detection.Tests.Assessing;

/// <summary>Tables of cases as plain text: cells between tabs, <c>#</c> begins a remark.</summary>
internal static class CaseFile
{
    public static IEnumerable<string[]> Rows(string path) =>
        Lines(path).Select(line => line.Split('\t'));

    public static IEnumerable<string> Lines(string path) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, path))
            .Where(line => line.Length > 0 && !line.StartsWith('#'));
}
