using System.Globalization;

namespace PreventionBot.Service.Channels.DirectLine;

/// <summary>Ids of activities in Direct Line's own form.</summary>
internal static class ActivityIds
{
    /// <summary>Conversation and number, for instance <c>abc|0000007</c>.</summary>
    public static string Of(string conversationId, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{number:D7}");

    /// <summary>The number in an id; null when it has none.</summary>
    public static long? Number(string id) =>
        long.TryParse(id.AsSpan(id.LastIndexOf('|') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
