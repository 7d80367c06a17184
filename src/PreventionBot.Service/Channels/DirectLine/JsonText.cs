using System.Text.Json;

namespace PreventionBot.Service.Channels.DirectLine;

/// <summary>Text out of JSON whose form is the client's own business.</summary>
internal static class JsonText
{
    /// <summary>A text field of an object; null when there is none or when it is not text.</summary>
    public static string? Field(JsonElement? element, string field)
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
