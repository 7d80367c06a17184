using System.Globalization;
using PreventionBot.Training.Evaluating;

namespace PreventionBot.Tool.Reports;

/// <summary>An evaluation for a person: each share with its 95 % interval.</summary>
internal static class EvaluationText
{
    public static void Write(EvaluationReport report)
    {
        foreach (var (name, one) in report.ByLocale.Prepend(new("all", report.Messages)))
        {
            Console.WriteLine($"{name}: {one.Messages} messages");
            foreach (var (label, share) in one.Named)
                Console.WriteLine($"  {label,-12} {Text(share)}");
        }

        foreach (var (category, share) in report.ByCategory)
            Console.WriteLine($"  recall2 {category,-16} {Text(share)}");
        if (report.Conversations is { } talks)
            Console.WriteLine($"conversations: recall2 {Text(talks.Recall2)}, in time {Text(talks.InTime2)}, alarm0 {Text(talks.Alarm0)}");
    }

    private static string Text(Share share)
    {
        var (low, high) = share.Interval();
        return string.Create(CultureInfo.InvariantCulture, $"{share.Value:0.00} [{low:0.00}–{high:0.00}] {share.Hits}/{share.Of}");
    }
}
