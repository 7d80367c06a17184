namespace PreventionBot.Dialogs.Checking;

/// <summary>Mends that guess what an author meant.</summary>
internal static class Meant
{
    /// <param name="word">The likely word; null when nothing is near enough.</param>
    /// <param name="otherwise">What to advise then.</param>
    public static Bilingual Maybe(string? word, Bilingual otherwise) =>
        word is null ? otherwise : ($"Tu voulais dire « {word} » ?", $"Did you mean “{word}”?");

    public static Bilingual OneOf(IEnumerable<string> words)
    {
        var list = string.Join(", ", words);
        return ($"Possible : {list}.", $"Possible: {list}.");
    }
}
