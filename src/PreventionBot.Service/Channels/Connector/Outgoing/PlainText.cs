using System.Text;
using PreventionBot.Schema.Activities;

namespace PreventionBot.Service.Channels.Connector.Outgoing;

/// <summary>Says in bare text what Markdown and cards say.</summary>
internal static class PlainText
{
    /// <summary>The words without their signs.</summary>
    public static string Of(string markdown)
    {
        var text = new StringBuilder(markdown.Length);
        foreach (var line in markdown.Split('\n'))
        {
            // A list keeps its dashes: Markdig's plain text would run its items together.
            var item = line.StartsWith("- ", StringComparison.Ordinal);
            text.Append(item ? "- " : string.Empty).Append(Markdig.Markdown.ToPlainText(item ? line[2..] : line).TrimEnd('\n')).Append('\n');
        }

        return text.ToString().Trim('\n');
    }

    /// <summary>A service to turn to, on one line: its name, when it answers, how it is reached.</summary>
    public static string Of(HeroCard card)
    {
        var ways = string.Join(", ", card.Buttons.Select(Way));
        var when = string.IsNullOrEmpty(card.Subtitle) ? string.Empty : $" ({card.Subtitle})";
        return $"{card.Title}{when} : {ways}";
    }

    private static string Way(CardAction button) => button.Value?.GetString() switch
    {
        { } call when call.StartsWith("tel:", StringComparison.Ordinal) => call[4..],
        { } text when text.StartsWith("sms:", StringComparison.Ordinal) => "SMS " + text[4..],
        { } address => address,
        null => button.Title,
    };
}
