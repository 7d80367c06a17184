using System.Diagnostics.CodeAnalysis;

namespace PreventionBot.Dialogs;

/// <summary>The name of a step, the same in every language. Prints and parses as <c>fugue#nuit-dehors</c>.</summary>
/// <param name="Topic">File name without <c>.md</c>; a leading underscore marks the robot's own files.</param>
/// <param name="Step">Step id.</param>
public readonly record struct StepRef(string Topic, string Step)
{
    /// <summary>Reads <c>topic#step</c>; false when one of the two is missing or there is a second <c>#</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out StepRef step)
    {
        step = default;
        if (text is null || text.IndexOf('#', StringComparison.Ordinal) is not (> 0 and var hash))
            return false;
        if (hash == text.Length - 1 || text.IndexOf('#', hash + 1) >= 0)
            return false;
        step = new StepRef(text[..hash], text[(hash + 1)..]);
        return true;
    }

    /// <summary>The name as it stands in buttons and in <c>reponses.yml</c>: <c>fugue#nuit-dehors</c>.</summary>
    public override string ToString() => $"{Topic}#{Step}";
}
