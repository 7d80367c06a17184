using System.Text.Json;

namespace PreventionBot.Conversations.Turns;

/// <summary>
/// What a client puts into its own message beside the words. It comes back to that client in the echo, as clients of
/// Direct Line expect; no step reads it, and neither staff nor anyone else ever sees it.
/// </summary>
public sealed record Enclosure
{
    /// <summary>The user's id as the client knows it; null when it told none.</summary>
    public string? UserId { get; init; }

    /// <summary>The activity's value.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>The activity's entities.</summary>
    public JsonElement? Entities { get; init; }

    /// <summary>The channel data but for the fields that are the service's own.</summary>
    public IReadOnlyDictionary<string, JsonElement>? ChannelData { get; init; }

    /// <summary>Never what is in it.</summary>
    public override string ToString() => nameof(Enclosure);
}
