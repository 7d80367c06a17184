using System.Text.Json;
using System.Text.Json.Serialization;
using PreventionBot.Dialogs;

namespace PreventionBot.Tool.Reports;

/// <summary>Findings as a SARIF 2.1.0 log (OASIS), which editors and code hosts show beside the text.</summary>
internal static class Sarif
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public static string Of(IReadOnlyList<Finding> findings, string folder, string language)
    {
        var rules = findings.Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal).Select(code => new SarifRule(code));
        var results = findings.Select(finding => new SarifResult(
            finding.Code,
            SarifLevels.Of(finding.Level),
            new SarifMessage($"{finding.Message.In(language)} {finding.Mend.In(language)}".TrimEnd()),
            [new SarifLocation(new SarifPhysicalLocation(
                new SarifArtifact(Path.Join(folder, finding.Path).Replace('\\', '/')),
                new SarifRegion(finding.Line, finding.Column)))]));
        var log = new SarifLog(Schema, "2.1.0", [new SarifRun(new SarifTool(new SarifDriver("pbot dialogs check", [.. rules])), [.. results])]);
        return JsonSerializer.Serialize(log, ReportJson.Readable.SarifLog);
    }
}

/// <summary>SARIF's names for how much a finding weighs.</summary>
internal static class SarifLevels
{
    public static string Of(FindingLevel level) =>
        level switch { FindingLevel.Error => "error", FindingLevel.Warning => "warning", _ => "note" };
}

internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<SarifRun> Runs);

internal sealed record SarifRun(SarifTool Tool, IReadOnlyList<SarifResult> Results);

internal sealed record SarifTool(SarifDriver Driver);

internal sealed record SarifDriver(string Name, IReadOnlyList<SarifRule> Rules);

internal sealed record SarifRule(string Id);

internal sealed record SarifResult(string RuleId, string Level, SarifMessage Message, IReadOnlyList<SarifLocation> Locations);

internal sealed record SarifMessage(string Text);

internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation);

internal sealed record SarifPhysicalLocation(SarifArtifact ArtifactLocation, SarifRegion Region);

internal sealed record SarifArtifact(string Uri);

internal sealed record SarifRegion(int StartLine, int StartColumn);
