namespace PreventionBot.Service.Channels.Connector.Incoming;

/// <summary>
/// Cuts what is longer than one message may be here. A channel can't be asked to send it in two, and the cry for help
/// may stand at the end: every part is heard.
/// </summary>
internal static class LongText
{
    private const int Longest = 2_000;

    /// <summary>The parts in order, each 1 to 2,000 characters that are not all blank; none when there are no words.</summary>
    public static IEnumerable<string> Parts(string? text)
    {
        var left = text ?? string.Empty;
        while (left.Length > 0)
        {
            var cut = left.Length <= Longest ? left.Length : Cut(left);
            var part = left[..cut];
            left = left[cut..];
            if (!string.IsNullOrWhiteSpace(part))
            {
                yield return part;
            }
        }
    }

    /// <summary>After the last blank of the last quarter, else where it must be, but never within a character.</summary>
    private static int Cut(string text)
    {
        var blank = text.LastIndexOf(' ', Longest - 1, Longest / 4);
        return blank > 0 ? blank + 1
            : char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1
            : Longest;
    }
}
