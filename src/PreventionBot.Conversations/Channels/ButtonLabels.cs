using System.Globalization;

namespace PreventionBot.Conversations.Channels;

/// <summary>Cuts the words of a button where a channel would, but between whole characters and with a sign of it.</summary>
public static class ButtonLabels
{
    /// <summary>Stands for what was cut.</summary>
    public const char Ellipsis = '…';

    /// <summary>The label in at most <paramref name="most"/> UTF-16 code units, emoji and accents whole.</summary>
    public static string Fit(string label, int most)
    {
        ArgumentNullException.ThrowIfNull(label);
        if (label.Length <= most)
        {
            return label;
        }

        var end = 0;
        foreach (var start in StringInfo.ParseCombiningCharacters(label))
        {
            if (start > most - 1)
            {
                break;
            }

            end = start;
        }

        return label[..end].TrimEnd() + Ellipsis;
    }
}
