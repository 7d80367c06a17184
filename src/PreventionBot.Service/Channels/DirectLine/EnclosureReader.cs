using System.Runtime.InteropServices;
using System.Text.Json;
using PreventionBot.Conversations.Turns;
using PreventionBot.Schema.Activities;
using PreventionBot.Schema.DirectLine;

namespace PreventionBot.Service.Channels.DirectLine;

/// <summary>Reads what a client puts into its message beside the words, within bounds. What is no text of ours is left out.</summary>
internal static class EnclosureReader
{
    /// <summary>Largest value, entities and channel data together, in bytes as sent.</summary>
    public const int MostBytes = 4 * 1024;

    /// <summary>Deepest nesting of any of them.</summary>
    public const int MostLevels = 16;

    private const int LongestUserId = 128;

    // Whatever the case of their letters: readers of the log take names of fields in any case.
    private static readonly HashSet<string> Own = new(StringComparer.OrdinalIgnoreCase)
    {
        "clientActivityID", "webchat:sequence-id", nameof(ActivityChannelData.Speaker), nameof(ActivityChannelData.Urgent),
    };

    /// <summary>True when it is small enough to be sent back.</summary>
    public static bool Fits(IncomingActivity activity)
    {
        JsonElement?[] parts = [activity.ChannelData, activity.Value, activity.Entities];
        return parts.Sum(part => part is { } element ? JsonMarshal.GetRawUtf8Value(element).Length : 0) <= MostBytes
            && parts.All(part => part is not { } element || IsShallow(element, MostLevels));
    }

    /// <summary>What comes back in the echo.</summary>
    /// <param name="activity">One that fits.</param>
    /// <param name="userId">The user that the token is bound to; null lets the client say who it is.</param>
    public static Enclosure Read(IncomingActivity activity, string? userId) => new()
    {
        UserId = userId ?? (JsonText.Field(activity.From, "id") is { Length: > 0 and <= LongestUserId } id ? id : null),
        Value = Whole(activity.Value),
        Entities = activity.Entities is { ValueKind: JsonValueKind.Array } ? Whole(activity.Entities) : null,
        ChannelData = activity.ChannelData is { ValueKind: JsonValueKind.Object } data && Whole(data) is not null ? Others(data) : null,
    };

    private static Dictionary<string, JsonElement>? Others(JsonElement data)
    {
        var others = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var field in data.EnumerateObject().Where(field => !Own.Contains(field.Name)))
        {
            others[field.Name] = field.Value;
        }

        return others.Count == 0 ? null : others;
    }

    /// <summary>The element; null when there is none, or when half a surrogate pair in it could not be written again.</summary>
    private static JsonElement? Whole(JsonElement? element)
    {
        try
        {
            if (element is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } present)
            {
                using var writer = new Utf8JsonWriter(System.IO.Stream.Null);
                present.WriteTo(writer);
                return present;
            }
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or ArgumentException)
        {
            // Left out.
        }

        return null;
    }

    private static bool IsShallow(JsonElement element, int levels) => element.ValueKind switch
    {
        JsonValueKind.Array => levels > 0 && element.EnumerateArray().All(item => IsShallow(item, levels - 1)),
        JsonValueKind.Object => levels > 0 && element.EnumerateObject().All(field => IsShallow(field.Value, levels - 1)),
        _ => true,
    };
}
