namespace PreventionBot.Conversations.Opinions;

/// <summary>A typed message in which the detector found nothing, stored and answered.</summary>
/// <param name="ConversationId">Public id.</param>
/// <param name="Number">Its position in the log.</param>
/// <param name="Text">The young person's words, as written.</param>
/// <param name="Locale"><c>fr</c> or <c>en</c>.</param>
public sealed record HeardMessage(string ConversationId, long Number, string Text, string Locale)
{
    /// <summary>The position only, never the words.</summary>
    public override string ToString() => $"HeardMessage {Number}";
}
