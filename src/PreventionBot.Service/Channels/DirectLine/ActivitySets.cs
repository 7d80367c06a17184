using System.Buffers;
using System.Buffers.Text;
using PreventionBot.Conversations.Logs;

namespace PreventionBot.Service.Channels.DirectLine;

/// <summary>Writes activity sets from the log's bytes as they are: what was stored is what is delivered.</summary>
internal static class ActivitySets
{
    /// <summary>An ActivitySet as JSON in UTF-8.</summary>
    /// <param name="activities">In order.</param>
    /// <param name="watermark">Position of the last of them, or the one asked from when there are none.</param>
    public static ReadOnlyMemory<byte> Write(IReadOnlyList<LoggedActivity> activities, long watermark)
    {
        var json = new ArrayBufferWriter<byte>(64 + activities.Sum(a => a.Payload.Length + 1));
        json.Write("{\"activities\":["u8);
        for (var i = 0; i < activities.Count; i++)
        {
            if (i > 0)
            {
                json.Write(","u8);
            }

            json.Write(activities[i].Payload.Span);
        }

        json.Write("],\"watermark\":\""u8);
        Utf8Formatter.TryFormat(watermark, json.GetSpan(20), out var digits);
        json.Advance(digits);
        json.Write("\"}"u8);
        return json.WrittenMemory;
    }
}
