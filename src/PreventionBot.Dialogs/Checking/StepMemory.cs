using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>
/// Remembers what was found in the words of each step, so that a keystroke asks again only the step it changed. For
/// rules that look at one step and at nothing else.
/// </summary>
internal sealed class StepMemory
{
    private readonly Dictionary<(string Locale, StepRef Step), Remembered> _known = [];

    /// <summary>Reports what <paramref name="check"/> finds in the step, or found when it had the same words.</summary>
    public void Ask(Topic topic, Step step, Report report, Action<Report> check)
    {
        var name = (topic.Locale, step.Name);
        if (!_known.TryGetValue(name, out var known) || known.Source != step.Source || known.IsForAdults != step.IsForAdults)
        {
            var found = new Report();
            check(found);
            _known[name] = known = new Remembered(step.Source, step.IsForAdults, step.At.Line, found.InOrder());
        }

        // The step may have moved up or down since.
        foreach (var finding in known.Findings)
            report.Add(finding with { Line = finding.Line + step.At.Line - known.Line });
    }

    private sealed record Remembered(string Source, bool IsForAdults, int Line, IReadOnlyList<Finding> Findings);
}
