namespace PreventionBot.Dialogs.Translating;

/// <summary>How the translation of one step stands.</summary>
/// <param name="Locale">Folder name of the translation's language.</param>
/// <param name="Step">The step.</param>
/// <param name="Path">The translation's file, as in <see cref="ScriptFile.Path"/>.</param>
/// <param name="Line">Line of the step's heading there, counted from 1; 1 when it is missing.</param>
/// <param name="State">How it stands.</param>
/// <param name="SourceHash">Names the French wording of today: the first 8 hex digits of its SHA-256, comments left out.</param>
/// <param name="TranslatedHash">Names the French wording that was translated; null when the translation does not say.</param>
public sealed record StepTranslation(
    string Locale, StepRef Step, string Path, int Line, TranslationState State, string SourceHash, string? TranslatedHash);

/// <summary>The ways a translation can stand.</summary>
public enum TranslationState
{
    /// <summary>Made from the French of today.</summary>
    Fresh,

    /// <summary>The French has changed since.</summary>
    Stale,

    /// <summary>Nobody has noted which French it was made from.</summary>
    Unstamped,

    /// <summary>Not there.</summary>
    Missing,
}
