namespace PreventionBot.Dialogs.Testing;

/// <summary>How much of one language's scripts has been played.</summary>
/// <param name="Locale">Folder name of the language.</param>
/// <param name="Steps">Steps shown at least once.</param>
/// <param name="Replies">Quick replies and typed answers taken at least once.</param>
/// <param name="Sides">Sides of conditions taken at least once; the side where nothing holds counts too.</param>
/// <param name="Untested">Steps never shown, with the place of their heading, in the order of the files.</param>
public sealed record CoverageReport(
    string Locale, Share Steps, Share Replies, Share Sides, IReadOnlyList<UntestedStep> Untested);

/// <summary>Some of a whole.</summary>
/// <param name="Some">At least 0, at most <paramref name="Of"/>.</param>
/// <param name="Of">At least 0.</param>
public readonly record struct Share(int Some, int Of)
{
    /// <summary>From 0 to 1; 1 of nothing.</summary>
    public double Ratio => Of == 0 ? 1 : (double)Some / Of;
}

/// <summary>A step that no test passes through.</summary>
/// <param name="Step">Its name.</param>
/// <param name="Path">Its file, as in <see cref="ScriptFile.Path"/>.</param>
/// <param name="Line">Line of its heading, counted from 1.</param>
public sealed record UntestedStep(StepRef Step, string Path, int Line);
