using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Finds what was meant as syntax but would be said aloud as it stands.</summary>
internal static class NearMiss
{
    /// <param name="aloud">The paragraph's lines as they would be heard.</param>
    /// <param name="start">Where the first of them starts in the file.</param>
    /// <returns>Whether there was a slip.</returns>
    public static bool Check(string aloud, int start, Script script, Report report)
    {
        var found = false;
        var first = script.At(start);
        var lines = aloud.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!SlipForms.MayFit(lines[i]))
                continue;
            if (SlipForms.All.FirstOrDefault(slip => slip.Form.IsMatch(lines[i])) is not { Form: not null } slip)
                continue;
            found = true;
            report.Error(slip.Code, script.Path, i == 0 ? first : new Position(first.Line + i, 1),
                ($"« {Excerpt(lines[i])} » : on dirait {slip.What.French}, mais le robot le dirait tel quel.",
                    $"“{Excerpt(lines[i])}”: it looks like {slip.What.English}, but the robot would say it as it stands."),
                slip.Mend);
        }

        return found;
    }

    private static string Excerpt(string line)
    {
        var text = line.Replace(InlineReader.Escaped, '\\').Trim();
        return text.Length > 40 ? text[..40] + "…" : text;
    }
}
