using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>015: a blank line around each tag, or Markdown previews run it together with the text.</summary>
internal static class TagMargins
{
    public static void Check(LiquidLine line, Script script, Report report)
    {
        var at = script.At(line.Span.Start);
        if (StandsApart(script.Line(at.Line - 1)) && StandsApart(script.Line(at.Line + 1)))
            return;
        report.Warning("DLG015", script.Path, at,
            ($"« {{% {line.Tag} %}} » touche le texte voisin.", $"“{{% {line.Tag} %}}” touches the text next to it."),
            ("Laisse une ligne vide avant et après ; « pbot dialogs fmt » le fait pour toi.",
                "Leave an empty line before and after; “pbot dialogs fmt” does it for you."));
    }

    /// <summary>Headings and comments end by themselves, whatever follows.</summary>
    private static bool StandsApart(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        return text.IsEmpty || text[0] == '#' || text.StartsWith("<!--") || text.EndsWith("-->");
    }
}
