namespace PreventionBot.Dialogs.Publishing.Comparing;

/// <summary>Words that several lines of the report share.</summary>
internal static class Words
{
    public static Bilingual Name(StepRef step) => ($"« {step.Step} » ({step.Topic})", $"“{step.Step}” ({step.Topic})");

    public static Bilingual Conversations(int count) => new(
        count == 1 ? "1 conversation" : $"{count} conversations",
        count == 1 ? "1 conversation" : $"{count} conversations");

    /// <summary>Whether anybody is on a step now, as the end of a sentence.</summary>
    public static Bilingual Here(int count) => count switch
    {
        0 => new("personne n'y est en ce moment", "nobody is on it now"),
        1 => new("1 conversation y est", "1 conversation is on it"),
        _ => new($"{count} conversations y sont", $"{count} conversations are on it"),
    };

    /// <summary>In which languages, when not in all of them: <c> (en)</c>.</summary>
    public static string Only(IReadOnlyCollection<string> locales, Book live) =>
        locales.Count == live.Locales.Count ? "" : $" ({string.Join(", ", locales)})";
}
