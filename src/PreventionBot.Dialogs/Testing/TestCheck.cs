namespace PreventionBot.Dialogs.Testing;

/// <summary>What must hold after a turn. The set is closed.</summary>
/// <param name="Line">Line in the file, counted from 1.</param>
public abstract record TestCheck(int Line)
{
    /// <summary>The script is at this step.</summary>
    public sealed record IsAt(int Line, StepRef Step) : TestCheck(Line);

    /// <summary>This action was asked for.</summary>
    public sealed record Acts(int Line, string Action) : TestCheck(Line);

    /// <summary>The robot did not understand.</summary>
    public sealed record NotUnderstood(int Line) : TestCheck(Line);

    /// <summary>The conversation's severity is at least this, or exactly 0.</summary>
    public sealed record HasSeverity(int Line, int Severity) : TestCheck(Line);

    /// <summary>A variable holds this value; empty for "not known".</summary>
    public sealed record Keeps(int Line, string Variable, string Value) : TestCheck(Line);
}
