using PreventionBot.Dialogs.Playing;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Testing;

/// <summary>What has been played in one language.</summary>
internal sealed class LocaleCoverage(Edition edition)
{
    private readonly HashSet<StepRef> _steps = [];
    private readonly HashSet<Option> _replies = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(Node.Choose Choose, int Side)> _sides = [];

    public string Locale => edition.Locale;

    public void Showed(Step step) => _steps.Add(step.Name);

    public void Took(Step step, Node.Choose choose, int side)
    {
        // Options are read again to understand what was typed; only a step that was shown has taken a side.
        if (_steps.Contains(step.Name))
            _sides.Add((choose, side));
    }

    public void Pressed(Option option) => _replies.Add(option);

    /// <summary>A pressed button: the option with its label, else the first that leads to the same place.</summary>
    public void Pressed(IReadOnlyList<Offered> options, string foldedLabel, StepRef target)
    {
        var pressed = Choices.Pressed(options, foldedLabel)
            ?? options.Select(offered => offered.Option).FirstOrDefault(option => option.To.Target is { } to && Choices.Whole(edition, to) == target);
        if (pressed is not null)
            _replies.Add(pressed);
    }

    public CoverageReport Report()
    {
        var steps = edition.Spoken.SelectMany(topic => topic.Steps.Select(step => (topic.Path, Step: step))).ToList();
        var replies = steps.SelectMany(entry => entry.Step.Options).ToList();
        var chooses = steps.SelectMany(entry => entry.Step.All.OfType<Node.Choose>()).ToList();
        return new CoverageReport(
            edition.Locale,
            new Share(steps.Count(entry => _steps.Contains(entry.Step.Name)), steps.Count),
            new Share(replies.Count(_replies.Contains), replies.Count),
            new Share(_sides.Count, chooses.Sum(choose => choose.Branches.Count + (choose.HasElse ? 0 : 1))),
            [.. steps
                .Where(entry => !_steps.Contains(entry.Step.Name))
                .Select(entry => new UntestedStep(entry.Step.Name, entry.Path, entry.Step.At.Line))]);
    }
}
