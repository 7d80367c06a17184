using System.Text.Json;
using PreventionBot.Conversations.Channels;
using PreventionBot.Conversations.State;
using PreventionBot.Conversations.Turns;
using PreventionBot.Schema.Activities;
using PreventionBot.Schema.Connector;

namespace PreventionBot.Service.Channels.Connector.Incoming;

/// <summary>Reads what an activity of a channel wants.</summary>
/// <param name="isHub">Whether a channel has a desk of its own, whose word on a handoff counts.</param>
internal sealed class ChannelReader(Func<string, bool> isHub)
{
    private const string Start = "/start";

    /// <summary>What it wants.</summary>
    public ChannelWish Read(ChannelActivity activity, ChannelReference channel)
    {
        if (activity.Type == "invoke")
        {
            return new ChannelWish.Invoke();
        }

        // Where others read along, nobody should be answered about such things.
        return activity.Conversation?.IsGroup == true ? new ChannelWish.Ignore() : activity.Type switch
        {
            ActivityTypes.Message => Message(activity, channel),
            ActivityTypes.ConversationUpdate => Joined(activity, channel),
            ActivityTypes.EndOfConversation or "deleteUserData" => new ChannelWish.Tell(new TurnInput.Left()),
            ActivityTypes.Event => Event(activity, channel),
            _ => new ChannelWish.Ignore(),
        };
    }

    private static ChannelWish Message(ChannelActivity activity, ChannelReference channel)
    {
        if (activity.Text is { } command && (command == Start || command.StartsWith(Start + " ", StringComparison.Ordinal)))
        {
            return new ChannelWish.Act([new TurnInput.Begun { Channel = channel }]);
        }

        List<TurnInput> inputs = [.. LongText.Parts(activity.Text)
            .Select((text, i) => new TurnInput.Said(ChannelIds.Message(activity.Id, i), text, null) { Channel = channel })];
        if (HasFiles(activity))
        {
            inputs.Add(new TurnInput.SentFile(ChannelIds.Message(activity.Id, inputs.Count)) { Channel = channel });
        }

        return inputs.Count == 0 ? new ChannelWish.Ignore() : new ChannelWish.Act(inputs);
    }

    private static bool HasFiles(ChannelActivity activity) =>
        activity.Attachments is { ValueKind: JsonValueKind.Array } files && files.EnumerateArray().Any(IsFile);

    /// <summary>Teams sends the words of a message once more, as an HTML attachment.</summary>
    private static bool IsFile(JsonElement attachment) =>
        !(attachment.ValueKind == JsonValueKind.Object && attachment.TryGetProperty("contentType", out var type)
            && type.ValueKind == JsonValueKind.String && type.ValueEquals("text/html"));

    private static ChannelWish Joined(ChannelActivity activity, ChannelReference channel) =>
        activity.MembersAdded?.Any(member => member?.Id is { } id && id != channel.BotId) == true
            ? new ChannelWish.Act([new TurnInput.Begun { Channel = channel }])
            : new ChannelWish.Ignore();

    private ChannelWish Event(ChannelActivity activity, ChannelReference channel) => activity.Name switch
    {
        EventNames.WebChatJoin when Locales.Of(Text(activity.Value, "language")) is { } locale =>
            new ChannelWish.Act([new TurnInput.LocaleChosen(locale) { Channel = channel }, new TurnInput.Begun { Channel = channel }]),
        EventNames.WebChatJoin => new ChannelWish.Act([new TurnInput.Begun { Channel = channel }]),
        EventNames.HandoffStatus when isHub(channel.ChannelId) && Text(activity.Value, "state") is { } state =>
            new ChannelWish.Tell(new TurnInput.HubTold(state)),
        _ => new ChannelWish.Ignore(),
    };

    /// <summary>A text field of an object; null when there is none or when it is not text.</summary>
    private static string? Text(JsonElement? element, string field)
    {
        try
        {
            return element is { ValueKind: JsonValueKind.Object } o && o.TryGetProperty(field, out var value)
                && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: no text of ours.
            return null;
        }
    }
}
