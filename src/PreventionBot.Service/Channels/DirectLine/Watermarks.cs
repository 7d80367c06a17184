using System.Globalization;
using PreventionBot.Service.Operations;

namespace PreventionBot.Service.Channels.DirectLine;

/// <summary>Watermarks: the log position, as text that clients must not interpret.</summary>
internal static class Watermarks
{
    /// <summary>
    /// The position that a request names; null when the text is no watermark of ours. Missing, empty and <c>-</c> are
    /// the start. A position beyond the end, as after a store was restored, is the end: what comes next is not passed over.
    /// </summary>
    public static long? Read(string? watermark, long end) =>
        string.IsNullOrEmpty(watermark) || watermark == "-" ? 0
        : long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? Math.Min(position, end)
        : null;

    public static string Write(long position) => position.ToString(CultureInfo.InvariantCulture);

    public static Task RefuseAsync(HttpContext context) => ErrorAnswers.Write(
        context, StatusCodes.Status400BadRequest, "BadWatermark", "A watermark is sent back as it was received; \"-\" reads from the start.");
}
