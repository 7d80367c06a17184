using System.Globalization;

namespace PreventionBot.Service.Channels.DirectLine;

/// <summary>Ids of activities in Direct Line's own form.</summary>
internal static class ActivityIds
{
    /// <summary>Conversation and number, for instance <c>abc|0000007</c>.</summary>
    public static string Of(string conversationId, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{number:D7}");
}
