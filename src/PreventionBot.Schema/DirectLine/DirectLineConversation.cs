using System.Text.Json.Serialization;

namespace PreventionBot.Schema.DirectLine;

/// <summary>Answer to starting, reconnecting or getting a token (Direct Line 3.0, Conversation).</summary>
/// <param name="ConversationId">The conversation that the token is bound to.</param>
/// <param name="Token">A JWT with claims <c>conv</c>, <c>exp</c> and, when it binds a user, <c>user</c>; null when unchanged.</param>
/// <param name="ExpiresIn">Life of the token in seconds.</param>
/// <param name="StreamUrl">WebSocket address with a ticket for one use within 60 seconds; null when none was made.</param>
/// <param name="Watermark">Where to go on reading after a return phrase; null otherwise.</param>
public sealed record DirectLineConversation(
    string ConversationId,
    string? Token,
    [property: JsonPropertyName("expires_in")] int? ExpiresIn,
    string? StreamUrl,
    string? Watermark = null);
