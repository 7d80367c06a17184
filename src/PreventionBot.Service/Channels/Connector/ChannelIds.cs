using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using PreventionBot.Conversations.Channels;

namespace PreventionBot.Service.Channels.Connector;

/// <summary>
/// Ids of a channel's conversations and messages here. A conversation's public id is a keyed hash of the channel's own:
/// it is found again without a table that would say who writes to us.
/// </summary>
internal static class ChannelIds
{
    private const char Part = '\u001f';
    private const int Longest = 256;

    /// <summary>The public id of a conversation, 22 characters.</summary>
    /// <param name="key">A secret of this service.</param>
    /// <param name="channel">The channel and its conversation.</param>
    /// <param name="round">0 for the first; one more each time the young person left for good and came again.</param>
    public static string Conversation(byte[] key, ChannelReference channel, int round)
    {
        var name = Encoding.UTF8.GetBytes($"{channel.ChannelId}\n{channel.BotId}\n{channel.ConversationId}\n{round}");
        return Base64Url.EncodeToString(HMACSHA256.HashData(key, name).AsSpan(0, 16));
    }

    /// <summary>The id of a part of a long message; null when the channel gave none, or one too long to keep.</summary>
    /// <param name="id">The channel's id of the message.</param>
    /// <param name="part">From 0.</param>
    public static string? Message(string? id, int part) =>
        string.IsNullOrEmpty(id) || id.Length > Longest || id.Contains(Part, StringComparison.Ordinal) ? null
        : part == 0 ? id
        : $"{id}{Part}{part}";

    /// <summary>The channel's id of the message that a part belongs to.</summary>
    public static string? Whole(string? id) => id?.Split(Part)[0];
}
