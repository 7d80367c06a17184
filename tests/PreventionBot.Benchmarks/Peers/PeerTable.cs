using System.Globalization;
using PreventionBot.Training.Evaluating;

namespace PreventionBot.Benchmarks.Peers;

/// <summary>Prints the comparison as Markdown.</summary>
internal static class PeerTable
{
    public static void Head()
    {
        Console.WriteLine("| | system | recall2 | recall3at2 | alarm0 | everyday, of 1,000 | µs |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
    }

    public static void Write(PeerRow row) => Console.WriteLine(
        $"| {row.Set.Locale} | {row.System} | {Text(row.Recall2, 1, "0.00")} | {Text(row.Recall3At2, 1, "0.00")} | {Text(row.Alarm0, 1, "0.00")} | {Text(row.Everyday, 1000, "0")} | {Number(row.Microseconds, "0")} |");

    public static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static string Text(Share share, double scale, string format)
    {
        // Of no hits the lower end is zero but for rounding, and would print as "-0".
        var (low, high) = share.Interval();
        return $"{Number(scale * share.Value, format)} ({Number(scale * Math.Max(0, low), format)}–{Number(scale * high, format)})";
    }
}
