using System.Text.RegularExpressions;
using PreventionBot.Dialogs;

namespace PreventionBot.Benchmarks.Scripts;

/// <summary>
/// Two hundred script files made of the shipped steps, some seven a file, so that the figures do not hang on how many
/// files the content happens to have. Ways that leave a file lead to the menu instead.
/// </summary>
internal static partial class ScriptCorpus
{
    private const int Files = 200;
    private const int StepsPerFile = 7;

    public static IReadOnlyList<ScriptFile> Cut(IReadOnlyList<ScriptFile> shipped)
    {
        var own = shipped.Where(file => file.Path is "variables.yml" || file.Path.EndsWith("/_actions.md", StringComparison.Ordinal)
            || file.Path.EndsWith("/_lignes.md", StringComparison.Ordinal) || file.Path.EndsWith("/_systeme.md", StringComparison.Ordinal)).ToList();
        var cut = own.Select(file => file with { Text = Outward(file.Text, []) }).ToList();
        cut.Add(new ScriptFile("reponses.yml", "default:\n  \"3\": _systeme#danger\n  \"2\": _systeme#inquietude\n"));
        foreach (var locale in new[] { "fr", "en" })
        {
            var steps = shipped
                .Where(file => file.Path.StartsWith(locale + "/", StringComparison.Ordinal) && !own.Contains(file))
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .SelectMany(file => file.Text.Split("\n## ").Skip(1).Select((step, i) => (Topic: file.Path[3..^3], Number: i, Text: step)))
                .GroupBy(step => $"{step.Topic}-{step.Number / StepsPerFile}")
                .Take((Files - own.Count) / 2)
                .ToList();
            cut.AddRange(steps.Select((slice, i) => Slice(locale, i == 0 ? "accueil" : slice.Key, [.. slice.Select(step => step.Text)])));
        }

        return cut;
    }

    private static ScriptFile Slice(string locale, string name, string[] steps)
    {
        var ids = steps.Select(step => step.Split('\n')[0].Trim()).ToHashSet();
        var text = string.Concat(steps.Select(step => "## " + step.TrimEnd() + "\n\n"));
        return new ScriptFile($"{locale}/{name}.md", $"# {name}\n\n{Outward(text, ids)}");
    }

    private static string Outward(string text, HashSet<string> ids) => Way().Replace(text, match =>
        match.Groups["file"].Value.StartsWith('_') || (match.Groups["file"].Length == 0 && ids.Contains(match.Groups["step"].Value))
            ? match.Value
            : "](_actions.md#menu");

    [GeneratedRegex(@"\]\((?<file>[a-z_-]+\.md)?(?:#(?<step>[a-z0-9-]+))?", RegexOptions.CultureInvariant)]
    private static partial Regex Way();
}
