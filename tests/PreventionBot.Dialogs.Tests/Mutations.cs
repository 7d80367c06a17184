using CsCheck;

namespace PreventionBot.Dialogs.Tests;

/// <summary>The base files with slips of the hand anywhere: cut, doubled, moved, and signs that mean something.</summary>
internal static class Mutations
{
    private static readonly string[] _signs =
    [
        "", " ", "\n", "\n\n", "\r\n", "\t", "    ", "  \n", "\\\n", "\u00A0", "\u200B", "\uFEFF", "\0", "\u2028", "😀", "\ud83d", "é", "а",
        "#", "# ", "## ", "## suite\n", "### ", "- ", "* ", "+ ", "1. ", "119. ", "-", "---\n", "===\n", "***\n", "> ", "```\n", "~~~\n",
        "*", "**", "_", "`", "~~", "[", "]", "(", ")", "[→](#debut)", "[Oui](#debut)", "- [Oui](#debut \"aussi: si\")\n", "![x](y)", "[1]: #x\n",
        "[119](_lignes.md#enfance)", "{", "}", "{{ age }}", "{{", "}}", "{% if night %}\n", "{% else %}\n", "{% endif %}\n", "{%if age<9%}\n",
        "{% either %}\n", "{% or %}\n", "{% endeither %}\n", "<!--", "-->", "<!-- risk: high -->\n", "<!--end:yes-->\n", "<b>", "<div>\n", "&amp;",
        "\"", "'", ":", ": ", "keywords: [a, b]\n", "moved:\n", "reviewed:\n", "&a", "*a", "|", "| a | b |\n", "%", "!", "|\n",
    ];

    private static readonly Gen<Func<string, string>> _one = Gen.Select(
        Gen.Int[0, 5], Gen.Int[0, 5000], Gen.Int[0, 60], Gen.Int[0, _signs.Length - 1], (kind, place, length, chosen) => new Func<string, string>(text =>
        {
            var at = Math.Min(place % (text.Length + 1), text.Length);
            var end = Math.Min(at + length, text.Length);
            var sign = _signs[chosen];
            return kind switch
            {
                0 => text.Remove(at, end - at),
                1 => text[..at] + sign + text[end..],
                2 => text.Insert(at, text[at..end]),
                3 => text[..at] + text[end..] + text[at..end],
                4 => AtLineStart(text, at, sign),
                _ => text.Insert(at, sign),
            };
        }));

    /// <summary>All files, one to three of them changed in up to four places.</summary>
    public static Gen<IReadOnlyList<ScriptFile>> Of(IReadOnlyList<ScriptFile> files) =>
        Gen.Select(Gen.Int[0, files.Count - 1], _one.Array[1, 4]).Array[1, 3].Select(changes =>
        {
            var changed = files.ToList();
            foreach (var (place, steps) in changes)
                changed[place] = changed[place] with { Text = steps.Aggregate(changed[place].Text, (text, step) => step(text)) };
            return (IReadOnlyList<ScriptFile>)changed;
        });

    public static Gen<IReadOnlyList<ScriptFile>> OfBase { get; } = Of(BaseFiles.All);

    /// <summary>Only what differs from the base, for the report of a failure.</summary>
    public static string Print(IReadOnlyList<ScriptFile> files) =>
        string.Join("\n", files.Where(file => BaseFiles.Text(file.Path) != file.Text).Select(file => $"~~~ {file.Path}\n{file.Text}\n~~~"));

    private static string AtLineStart(string text, int at, string sign) =>
        text.Insert(at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1, sign);
}
