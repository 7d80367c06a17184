namespace PreventionBot.Dialogs;

/// <summary>How much a finding weighs.</summary>
public enum FindingLevel
{
    /// <summary>Worth knowing; nothing has to change.</summary>
    Hint,

    /// <summary>Should be mended; the script still loads.</summary>
    Warning,

    /// <summary>Must be mended; no book is made while one stands.</summary>
    Error,
}

/// <summary>One remark about a script, for the person who wrote it.</summary>
/// <param name="Code">Stable name such as <c>DLG041</c>; the same slip always has the same code.</param>
/// <param name="Level">Errors keep the script from being loaded.</param>
/// <param name="Path">The file, as in <see cref="ScriptFile.Path"/>.</param>
/// <param name="Line">Line in the file, counted from 1.</param>
/// <param name="Column">Column in the line, counted from 1.</param>
/// <param name="Message">What was expected and what was found.</param>
/// <param name="Mend">What to write instead; empty when the message says it all.</param>
public sealed record Finding(
    string Code, FindingLevel Level, string Path, int Line, int Column, Bilingual Message, Bilingual Mend)
{
    /// <summary>The finding on one line, <c>file:line:col</c> first, so that editors make it clickable.</summary>
    /// <param name="language">French unless it is English.</param>
    public string In(string language)
    {
        var mend = Mend.In(language);
        return $"{Path}:{Line}:{Column}: {LevelIn(language)} {Code}: {Message.In(language)}{(mend.Length == 0 ? "" : " → " + mend)}";
    }

    /// <summary>How much it weighs, in one or two words.</summary>
    /// <param name="language">French unless it is English.</param>
    public string LevelIn(string language)
    {
        var words = Level switch
        {
            FindingLevel.Error => new Bilingual("erreur", "error"),
            FindingLevel.Warning => new Bilingual("à revoir", "to review"),
            _ => new Bilingual("conseil", "advice"),
        };
        return words.In(language);
    }

    /// <summary>The finding on one line, in French.</summary>
    public override string ToString() => In("fr");
}
