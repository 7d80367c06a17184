namespace PreventionBot.Detection.LastResort;

/// <summary>
/// What is asked when everything else has failed: a short list inside the program, that needs no file and cannot throw.
/// It only decides whether the numbers come first; that a person must read the message is decided already.
/// </summary>
public static class BareWords
{
    // Beginnings of words that, in whatever sentence, deserve the numbers when nothing better can be asked.
    private static readonly string[] _imminent =
    [
        "suicid", "me tuer", "m'tuer", "mourir", "cachets", "médicaments", "medicaments", "au secours", "viol", "menace", "frappe", "couteau", "sang",
        "kill myself", "want to die", "overdose", "pills", "help me", "rape", "knife", "bleeding", "hits me", "is outside",
    ];

    /// <summary>High, or Imminent when a word of the list stands in the message.</summary>
    /// <param name="message">As received.</param>
    public static Severity Assess(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Array.Exists(_imminent, word => message.Contains(word, StringComparison.OrdinalIgnoreCase)) ? Severity.Imminent : Severity.High;
    }
}
