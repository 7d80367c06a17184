using System.Globalization;
using PreventionBot.Dialogs;

namespace PreventionBot.Conversations.Channels;

/// <summary>
/// The quick replies of the last answer, kept where a channel may have no buttons: what comes back is a key before the
/// reply, its label, or what a channel left of the label.
/// </summary>
/// <param name="Choices">In the order they were shown.</param>
/// <param name="ByLetter">Keys are letters, because a number may be the answer that is asked for.</param>
public sealed record Offered(IReadOnlyList<Choice> Choices, bool ByLetter)
{
    /// <summary>The key of a reply: <c>1</c>, <c>2</c>… or <c>A</c>, <c>B</c>….</summary>
    /// <param name="index">From 0.</param>
    /// <param name="byLetter">Letters in place of numbers.</param>
    public static string Key(int index, bool byLetter) =>
        byLetter ? ((char)('A' + index)).ToString() : (index + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The reply that was meant; null when none was.</summary>
    /// <param name="typed">What came from the channel.</param>
    public Choice? Choose(string typed)
    {
        var said = typed.AsSpan().Trim();
        var key = said.TrimEnd(" .)-");
        for (var i = 0; i < Choices.Count; i++)
        {
            if (key.Equals(Key(i, ByLetter), StringComparison.OrdinalIgnoreCase) || said.Equals(Choices[i].Label, StringComparison.OrdinalIgnoreCase))
            {
                return Choices[i];
            }
        }

        return Cut(said);
    }

    /// <summary>A channel that sends back the button's own words sends them cut, as <see cref="ButtonLabels"/> cut them.</summary>
    private Choice? Cut(ReadOnlySpan<char> said)
    {
        if (said.Length < 2 || said[^1] != ButtonLabels.Ellipsis)
        {
            return null;
        }

        Choice? only = null;
        foreach (var choice in Choices)
        {
            if (choice.Label.AsSpan().StartsWith(said[..^1], StringComparison.OrdinalIgnoreCase))
            {
                if (only is not null)
                {
                    return null;
                }

                only = choice;
            }
        }

        return only;
    }
}
