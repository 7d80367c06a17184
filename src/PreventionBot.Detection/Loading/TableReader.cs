using System.Collections.Frozen;
using System.Text;
using PreventionBot.Detection.Normalising;

namespace PreventionBot.Detection.Loading;

/// <summary>Reads <c>normalise/</c>: a written form, a tab, what it stands for; <c>#</c> begins a remark.</summary>
internal static class TableReader
{
    private const string Dropped = "-";

    public static WordTables Read(IReadOnlyList<LexiconFile> files, Problems problems)
    {
        var apostrophes = Rows(files, problems, "apostrophes.tsv").ToList();
        return new WordTables(
            Table(Rows(files, problems, "sms.tsv", "verlan.tsv", "english.tsv"), problems),
            Table(apostrophes.Where(row => !row.Form.StartsWith('\'')).Select(row => row with { Form = row.Form.TrimEnd('\'') }), problems),
            Table(apostrophes.Where(row => row.Form.StartsWith('\'')).Select(row => row with { Form = row.Form[1..] }), problems),
            Rows(files, problems, "emoji.tsv").DistinctBy(row => row.Form, StringComparer.Ordinal).ToDictionary(
                row => Rune.TryGetRuneAt(row.Form, 0, out var rune) ? rune.Value : 0, row => row.Meaning),
            Common(files));
    }

    private static IEnumerable<Row> Rows(IReadOnlyList<LexiconFile> files, Problems problems, params string[] names)
    {
        foreach (var file in files.Where(file => names.Contains(LexiconPath.Name(file.Path))))
        {
            foreach (var (index, line) in file.Text.Split('\n').Index())
            {
                var cells = line.TrimEnd('\r').Split('\t');
                if (line.Trim().Length == 0 || line.StartsWith('#'))
                    continue;
                if (cells.Length == 2 && cells[0].Trim().Length > 0 && cells[1].Trim().Length > 0)
                {
                    yield return new Row(cells[0].Trim(), cells[1].Trim(), file.Path, index + 1);
                }
                else
                {
                    problems.Add(file.Path, index + 1,
                        $"J'attendais deux colonnes séparées par une tabulation, j'ai trouvé « {line.Trim()} ».");
                }
            }
        }
    }

    private static FrozenDictionary<string, string[]> Table(IEnumerable<Row> rows, Problems problems)
    {
        var table = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            string[] meaning = row.Meaning == Dropped ? [] : [.. Words(row.Meaning)];
            if (!table.TryAdd(Agreement.Strip(Folding.Fold(row.Form)), meaning))
                problems.Add(row.Path, row.Line, $"« {row.Form} » est déjà expliqué plus haut : gardez une seule ligne.");
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenSet<string> Common(IEnumerable<LexiconFile> files) => files
        .Where(file => LexiconPath.Name(file.Path) == "common.txt")
        .SelectMany(file => file.Text.Split('\n'))
        .Where(line => !line.StartsWith('#'))
        .SelectMany(Words)
        .ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string> Words(string text) => Folding.Fold(text)
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(Agreement.Strip);

    private sealed record Row(string Form, string Meaning, string Path, int Line);
}
