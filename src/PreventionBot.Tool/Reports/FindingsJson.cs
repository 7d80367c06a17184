using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PreventionBot.Dialogs;

namespace PreventionBot.Tool.Reports;

/// <summary>Findings for machines: a JSON array, one object a finding.</summary>
internal static class FindingsJson
{
    public static string Of(IEnumerable<Finding> findings, string folder, string language) => JsonSerializer.Serialize(
        [.. findings.Select(finding => new FindingView(
            finding.Code,
            SarifLevels.Of(finding.Level),
            Path.Join(folder, finding.Path),
            finding.Line,
            finding.Column,
            finding.Message.In(language),
            finding.Mend.In(language)))],
        ReportJson.Readable.FindingViewArray);
}

/// <summary>One finding as printed by <c>--json</c>.</summary>
internal sealed record FindingView(
    string Code, string Level, string File, int Line, int Column, string Message, string Mend);

/// <summary>Shapes of what the tool prints for machines.</summary>
[JsonSerializable(typeof(FindingView[]))]
[JsonSerializable(typeof(ImpactView))]
[JsonSerializable(typeof(SarifLog))]
[JsonSerializable(typeof(TestsView))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    /// <summary>Accents as they are: people read these files too.</summary>
    public static ReportJson Readable { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
