using PreventionBot.Dialogs.Parsing;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Translating;

/// <summary>The text of each step as written, found by the name of its wording: what a translator once had before them.</summary>
public static class StepSources
{
    /// <summary>Text of every step by its source hash.</summary>
    /// <param name="file">One script, of today or of long ago; it need not be without errors.</param>
    public static IReadOnlyDictionary<string, string> ByHash(ScriptFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (_, text) in Split(new Script(file.Path, file.Text).Text))
            found[SourceHash.Of(text)] = text.Trim();
        return found;
    }

    /// <summary>The translation's text with the note of which French each of these steps was made from.</summary>
    /// <param name="file">A translation.</param>
    /// <param name="hashes">Source hash by step id; other steps are left as they are.</param>
    public static string Stamped(ScriptFile file, IReadOnlyDictionary<string, string> hashes)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(hashes);
        var written = new List<string>();
        string? stamp = null;
        foreach (var line in new Script(file.Path, file.Text).Text.Split('\n'))
        {
            if (IsHeading(line))
            {
                written.Add(line);
                stamp = hashes.GetValueOrDefault(Id(line));
                if (stamp is not null)
                    written.Add($"<!-- source: {stamp} -->");
            }
            else if (stamp is null || !line.StartsWith("<!-- source:", StringComparison.Ordinal))
            {
                written.Add(line);
            }
        }

        return string.Join('\n', written);
    }

    private static IEnumerable<(string Id, string Text)> Split(string text)
    {
        string? id = null;
        var lines = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            if (IsHeading(line))
            {
                if (id is not null)
                    yield return (id, string.Join('\n', lines));
                id = Id(line);
                lines.Clear();
            }
            else
            {
                lines.Add(line);
            }
        }

        if (id is not null)
            yield return (id, string.Join('\n', lines));
    }

    private static bool IsHeading(string line) => line.StartsWith("## ", StringComparison.Ordinal);

    private static string Id(string heading) => heading[3..].Trim();
}
