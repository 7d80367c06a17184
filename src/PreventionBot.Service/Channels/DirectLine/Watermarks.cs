using System.Globalization;
using PreventionBot.Service.Operations;

namespace PreventionBot.Service.Channels.DirectLine;

/// <summary>Watermarks: the log position, as text that clients must not interpret.</summary>
internal static class Watermarks
{
    /// <summary>
    /// The position; null when the text is no watermark of ours. Missing, empty and <c>-</c> mean the start: clients
    /// that have received nothing send an empty one, and a message shown twice is better than one lost.
    /// </summary>
    public static long? Read(string? watermark) =>
        string.IsNullOrEmpty(watermark) || watermark == "-" ? 0
        : long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position
        : null;

    public static string Write(long position) => position.ToString(CultureInfo.InvariantCulture);

    public static Task RefuseAsync(HttpContext context) => ErrorAnswers.Write(
        context, StatusCodes.Status400BadRequest, "BadWatermark", "A watermark is sent back as it was received; leave it out to read from the start.");
}
