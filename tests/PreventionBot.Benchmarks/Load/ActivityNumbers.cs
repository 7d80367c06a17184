using System.Buffers.Text;

namespace PreventionBot.Benchmarks.Load;

/// <summary>Finds activity numbers in JSON without parsing it: a parser would cost the generator more than the socket does.</summary>
internal static class ActivityNumbers
{
    /// <summary>The number in <c>"id":"CONVERSATION|0000007"</c> of an acknowledgement.</summary>
    public static long OfId(ReadOnlySpan<byte> json) => After(json, json.IndexOf("\"id\":\""u8))
        ?? throw new IOException("The acknowledgement holds no activity id.");

    /// <summary>The highest number that a frame's activities answer; null when none answers anything.</summary>
    public static long? LastAnswered(ReadOnlySpan<byte> frame) => After(frame, frame.LastIndexOf("\"replyToId\":\""u8));

    private static long? After(ReadOnlySpan<byte> json, int at)
    {
        if (at < 0)
        {
            return null;
        }

        var bar = json[at..].IndexOf((byte)'|');
        return bar >= 0 && Utf8Parser.TryParse(json[(at + bar + 1)..], out long number, out _) ? number : null;
    }
}
