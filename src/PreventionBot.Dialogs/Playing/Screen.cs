using PreventionBot.Dialogs.Testing;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Playing;

/// <summary>What steps put on screen during one turn.</summary>
internal sealed class Screen(Edition edition, Scene scene, LocaleCoverage? coverage)
{
    private const int MostAttached = 4;

    public List<Bubble> Bubbles { get; } = [];

    public List<Option> Options { get; } = [];

    /// <summary>Where the last step shown goes on at once; null when it rests.</summary>
    public StepRef? Jump { get; private set; }

    /// <summary>Shows a step: its bubbles and its replies.</summary>
    public void Show(Step step, IReadings readings, int seed)
    {
        Jump = null;
        coverage?.Showed(step);
        var first = Bubbles.Count;
        foreach (var node in Path.Through(step, readings, seed, coverage))
        {
            switch (node)
            {
                case Node.Speech speech:
                    Say(speech, step, readings);
                    break;
                case Node.Replies replies:
                    Options.AddRange(replies.Options);
                    break;
                case Node.Jump jump:
                    Jump ??= jump.To.Target;
                    break;
            }
        }

        if (step.Properties.LinesNow is { } tags && Bubbles.Count > first)
            Attach(tags, first);
    }

    private void Say(Node.Speech speech, Step step, IReadings readings)
    {
        var text = speech.Words.Markdown(readings);
        if (string.IsNullOrWhiteSpace(text))
            return;
        IReadOnlyList<Line> contacts = speech.Links.Count == 0
            ? []
            : [.. speech.Links
                .Where(link => link.Target is { Topic: Reserved.Lines })
                .Select(link => edition.FindLine(link.Target.GetValueOrDefault().Step))
                .OfType<Line>()
                .Distinct()];
        Bubbles.Add(new Bubble(text, contacts, step.Properties.IsUrgent));
    }

    /// <summary>Adds the services that answer now to the step's last bubble, unless the step has shown them already.</summary>
    private void Attach(IReadOnlyList<string> tags, int first)
    {
        var shown = Bubbles.Skip(first).SelectMany(bubble => bubble.Contacts).ToHashSet();
        var open = edition.Lines
            .Where(line => line.Hours.IsOpen(scene.Local) is true && !shown.Contains(line))
            .OrderBy(line => !line.Tags.Any(tags.Contains))
            .Take(Math.Max(0, MostAttached - shown.Count));
        Bubbles[^1] = Bubbles[^1] with { Contacts = [.. Bubbles[^1].Contacts, .. open] };
    }
}
