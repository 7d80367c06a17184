using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Checking;

/// <summary>Collects findings, so that an author sees all of them at once.</summary>
internal sealed class Report
{
    private readonly List<Finding> _findings = [];

    public bool HasErrors => _findings.Exists(finding => finding.Level == FindingLevel.Error);

    /// <summary>In reading order; the same remark at the same place is made once.</summary>
    public IReadOnlyList<Finding> InOrder() =>
    [
        .. _findings.Distinct()
            .OrderBy(finding => finding.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Line)
            .ThenBy(finding => finding.Column)
            .ThenBy(finding => finding.Code, StringComparer.Ordinal),
    ];

    public void Error(string code, string path, Position at, string message, string mend = "") =>
        _findings.Add(new Finding(code, FindingLevel.Error, path, at.Line, at.Column, message, mend));

    public void Warning(string code, string path, Position at, string message, string mend = "") =>
        _findings.Add(new Finding(code, FindingLevel.Warning, path, at.Line, at.Column, message, mend));
}
