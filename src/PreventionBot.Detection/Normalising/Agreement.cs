namespace PreventionBot.Detection.Normalising;

/// <summary>"frappée", "frappées": a rule that knows "frappé" must hear a girl as well as a boy.</summary>
internal static class Agreement
{
    // "idée" and "fée" keep their two letters: short words would collide.
    private const int ShortestWord = 5;

    /// <summary>The folded word without the feminine ending; done alike to rules and messages, so English is safe too.</summary>
    public static string Strip(string word) =>
        word.Length < ShortestWord || word.Contains('\'', StringComparison.Ordinal) ? word
        : word.EndsWith("ee", StringComparison.Ordinal) ? word[..^1]
        : word.EndsWith("ees", StringComparison.Ordinal) ? word[..^2]
        : word;
}
