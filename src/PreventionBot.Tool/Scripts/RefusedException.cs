using PreventionBot.Dialogs;

namespace PreventionBot.Tool.Scripts;

/// <summary>A command can't be done. The message is one line: what was expected, what was found, what to change.</summary>
internal sealed class RefusedException(string french, string english) : Exception(english)
{
    /// <summary>The line in both languages.</summary>
    public Bilingual Words { get; } = new(french, english);
}
