namespace PreventionBot.Dialogs;

/// <summary>The same remark in the two languages of those who write scripts.</summary>
/// <param name="French">In French; empty when there is nothing to say.</param>
/// <param name="English">In English; what authors wrote is quoted in it as it stands.</param>
public sealed record Bilingual(string French, string English)
{
    /// <summary>Nothing to say.</summary>
    public static Bilingual None { get; } = new("", "");

    /// <summary>The words in a language; French unless the language is English.</summary>
    /// <param name="language">A BCP 47 tag such as <c>fr</c> or <c>en-GB</c>.</param>
    public string In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English : French;
    }

    /// <summary>The French words.</summary>
    public override string ToString() => French;

    /// <summary>A name or a sign that both languages write alike.</summary>
    internal static Bilingual Same(string words) => new(words, words);

    /// <summary>The two languages side by side, as checks write them: <c>("français", "English")</c>.</summary>
    public static implicit operator Bilingual((string French, string English) words) => new(words.French, words.English);
}
