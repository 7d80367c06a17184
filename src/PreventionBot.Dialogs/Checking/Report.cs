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

    public void Add(Finding finding) => _findings.Add(finding);

    public void Error(string code, string path, Position at, Bilingual message, Bilingual? mend = null) =>
        Add(FindingLevel.Error, code, path, at, message, mend);

    public void Warning(string code, string path, Position at, Bilingual message, Bilingual? mend = null) =>
        Add(FindingLevel.Warning, code, path, at, message, mend);

    public void Hint(string code, string path, Position at, Bilingual message, Bilingual? mend = null) =>
        Add(FindingLevel.Hint, code, path, at, message, mend);

    private void Add(FindingLevel level, string code, string path, Position at, Bilingual message, Bilingual? mend) =>
        _findings.Add(new Finding(code, level, path, at.Line, at.Column, message, mend ?? Bilingual.None));
}
