using System.Text.Json;
using PreventionBot.Conversations.Channels;
using PreventionBot.Schema;
using PreventionBot.Schema.Activities;
using PreventionBot.Schema.Connector;

namespace PreventionBot.Service.Channels.Connector.Outgoing;

/// <summary>
/// Says a message of the log in what its channel can show: buttons where there are some and their words fit, else
/// numbered lines; cards where they show, else their words.
/// </summary>
internal static class ChannelMessages
{
    /// <summary>The message without its addresses.</summary>
    /// <param name="message">As the log has it.</param>
    /// <param name="bare">Addresses and channel, filled in already.</param>
    public static OutgoingActivity Of(Activity message, OutgoingActivity bare)
    {
        var traits = ChannelTraits.Of(bare.ChannelId);
        var markdown = message.TextFormat != "plain";
        var replies = message.SuggestedActions?.Actions ?? [];
        var buttons = Buttons(replies, traits);
        var cards = message.Attachments ?? [];
        var lines = new List<string> { Words(message, markdown && !traits.Markdown) };
        if (!traits.Cards && cards.Count > 0)
        {
            lines.Add(Block(cards.Select(card => PlainText.Of(card.Content!)), traits));
        }

        if (buttons is null && replies.Count > 0)
        {
            var byLetter = message.InputHint is not null;
            lines.Add(Block(replies.Select((reply, i) => $"{Offered.Key(i, byLetter)}. {reply.Title}"), traits));
        }

        return bare with
        {
            Text = string.Join("\n\n", lines.Where(line => line.Length > 0)),
            TextFormat = markdown && traits.Markdown ? "markdown" : "plain",
            Locale = message.Locale,
            InputHint = message.InputHint,
            SuggestedActions = buttons,
            Attachments = traits.Cards && cards.Count > 0
                ? [.. cards.Select(card => new OutgoingAttachment(card.ContentType, JsonSerializer.SerializeToElement(card.Content!, SchemaJson.Default.HeroCard)))]
                : null,
        };
    }

    /// <summary>What is said. To a channel bot and person are one sender: a person's name stands before their words.</summary>
    private static string Words(Activity message, bool bare)
    {
        var text = message.Text ?? string.Empty;
        return message.ChannelData?.Speaker == Speakers.Person ? $"{message.From?.Name} : {text}"
            : bare ? PlainText.Of(text)
            : text;
    }

    /// <summary>Buttons that send their whole label; null when the channel has none, too few, or two would read the same.</summary>
    private static SuggestedActions? Buttons(IReadOnlyList<CardAction> replies, ChannelTraits traits)
    {
        if (replies.Count == 0 || replies.Count > traits.Buttons)
        {
            return null;
        }

        var titles = replies.Select(reply => ButtonLabels.Fit(reply.Title, traits.ButtonLength)).ToArray();
        return titles.Distinct(StringComparer.OrdinalIgnoreCase).Count() < titles.Length
            ? null
            : new SuggestedActions([.. replies.Select((reply, i) => new CardAction("imBack", titles[i])
            {
                Value = JsonSerializer.SerializeToElement(reply.Title, SchemaJson.Default.String),
            })]);
    }

    /// <summary>Lines of one block; Markdown would run them together without two blanks before the break.</summary>
    private static string Block(IEnumerable<string> lines, ChannelTraits traits) => string.Join(traits.Markdown ? "  \n" : "\n", lines);
}
