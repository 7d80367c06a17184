using System.Text.Json;
using PreventionBot.Training.Evaluating;

namespace PreventionBot.Tool.Reports;

/// <summary>An evaluation for machines.</summary>
internal static class EvaluationJson
{
    private static readonly JsonSerializerOptions _options = new() { WriteIndented = true };

    public static string Of(EvaluationReport report)
    {
        var whole = Flat(report.Messages);
        whole["byLocale"] = report.ByLocale.ToDictionary(entry => entry.Key, entry => Flat(entry.Value));
        whole["byCategory"] = report.ByCategory.ToDictionary(entry => entry.Key, entry => One(entry.Value));
        if (report.Conversations is { } talks)
            whole["conversations"] = new Dictionary<string, object?> { ["recall2"] = One(talks.Recall2), ["inTime2"] = One(talks.InTime2), ["alarm0"] = One(talks.Alarm0) };
        return JsonSerializer.Serialize(whole, _options);
    }

    private static Dictionary<string, object?> Flat(Evaluation one)
    {
        var flat = one.Named.ToDictionary(entry => entry.Key, entry => (object?)One(entry.Value));
        flat["messages"] = one.Messages;
        return flat;
    }

    private static double? One(Share share) => share.Of == 0 ? null : Math.Round(share.Value, 4);
}
