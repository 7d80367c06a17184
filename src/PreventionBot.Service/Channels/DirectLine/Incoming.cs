using System.Text.Json;
using PreventionBot.Conversations.State;
using PreventionBot.Conversations.Turns;
using PreventionBot.Schema.Activities;
using PreventionBot.Schema.DirectLine;

namespace PreventionBot.Service.Channels.DirectLine;

/// <summary>What an activity means: a turn to take, something to ignore, or a mistake to explain.</summary>
internal abstract record Incoming
{
    private Incoming()
    {
    }

    /// <summary>A turn to take.</summary>
    public sealed record Act(TurnInput Input) : Incoming;

    /// <summary>Nothing to do (Activity Protocol, rules A2005 and A5002): answered as taken.</summary>
    public sealed record Ignore : Incoming;

    /// <summary>Can't be taken.</summary>
    public sealed record Wrong(string Code, string Message) : Incoming;

    private const int LongestText = 2_000;
    private const int LongestClientId = 128;

    /// <summary>Reads an activity.</summary>
    /// <param name="activity">As it was sent.</param>
    /// <param name="userId">The user that the token is bound to; null when it binds none.</param>
    public static Incoming Read(IncomingActivity activity, string? userId) => activity.Type switch
    {
        null or "" => new Wrong("MissingType", "An activity needs a type, such as \"message\"."),
        ActivityTypes.Message => ReadMessage(activity, userId),
        ActivityTypes.EndOfConversation => new Act(new TurnInput.Left()),
        ActivityTypes.Event when activity.Name is EventNames.WebChatJoin => ReadLocale(activity, "language"),
        ActivityTypes.Event when activity.Name is EventNames.Locale => ReadLocale(activity, "locale"),
        _ => new Ignore(),
    };

    private static Incoming ReadMessage(IncomingActivity activity, string? userId)
    {
        if (activity.Attachments is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } files
            && (files.ValueKind != JsonValueKind.Array || files.GetArrayLength() > 0))
        {
            return new Wrong("AttachmentsRefused", "Files and images are not taken here, to protect you. For images that worry you, 3018 can help (free, anonymous).");
        }

        if (activity.Text is not { } text || string.IsNullOrWhiteSpace(text))
        {
            return new Wrong("MissingText", "A message needs words in \"text\".");
        }

        if (text.Length > LongestText)
        {
            return new Wrong("TextTooLong", "A message has at most 2,000 characters. Send it in two parts.");
        }

        var id = JsonText.Field(activity.ChannelData, "clientActivityID");
        if (id is { Length: > LongestClientId })
        {
            return new Wrong("ClientIdTooLong", "channelData.clientActivityID has at most 128 characters.");
        }

        return EnclosureReader.Fits(activity)
            ? new Act(new TurnInput.Said(string.IsNullOrEmpty(id) ? null : id, text, JsonText.Field(activity.Value, "to"))
            {
                Enclosed = EnclosureReader.Read(activity, userId),
            })
            : new Wrong("ClientDataTooLarge", "channelData, value and entities have at most 4 KB together and at most 16 levels each.");
    }

    private static Incoming ReadLocale(IncomingActivity activity, string field) =>
        Locales.Of(JsonText.Field(activity.Value, field)) is { } locale ? new Act(new TurnInput.LocaleChosen(locale)) : new Ignore();
}
