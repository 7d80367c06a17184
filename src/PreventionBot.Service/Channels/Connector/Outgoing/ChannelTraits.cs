namespace PreventionBot.Service.Channels.Connector.Outgoing;

/// <summary>
/// What a channel can show, as the Bot Framework SDK knows it (botbuilder, <c>Channel.SupportsSuggestedActions</c> and
/// <c>MaxActionTitleLength</c>) and the channels document it. A channel that is not here is taken for one of bare text.
/// </summary>
/// <param name="Buttons">Most quick replies under a message; 0 for none.</param>
/// <param name="ButtonLength">Characters of a quick reply's label before the channel cuts it.</param>
/// <param name="Markdown">Shows bold, lists and the like; else the signs are taken out.</param>
/// <param name="Cards">Shows hero cards with their buttons; else their words stand in the text.</param>
internal sealed record ChannelTraits(int Buttons, int ButtonLength, bool Markdown, bool Cards)
{
    private static readonly ChannelTraits BareText = new(0, 0, Markdown: false, Cards: false);

    /// <summary>The traits of a channel by its Bot Framework name.</summary>
    public static ChannelTraits Of(string channelId) => channelId switch
    {
        "webchat" or "directline" or "emulator" => new(100, int.MaxValue, Markdown: true, Cards: true),
        "telegram" => new(100, 64, Markdown: true, Cards: false),
        "facebook" => new(10, 20, Markdown: false, Cards: false),
        "line" => new(13, 20, Markdown: false, Cards: false),
        "msteams" or "slack" => BareText with { Markdown = true },
        _ => BareText,
    };
}
