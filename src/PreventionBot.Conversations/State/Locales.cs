namespace PreventionBot.Conversations.State;

/// <summary>The languages the bot speaks.</summary>
public static class Locales
{
    /// <summary>French, the source language.</summary>
    public const string French = "fr";

    /// <summary>English.</summary>
    public const string English = "en";

    /// <summary>The language a BCP 47 tag asks for; null when we don't speak it.</summary>
    public static string? Of(string? tag) =>
        tag is null ? null
        : tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English
        : tag.StartsWith("fr", StringComparison.OrdinalIgnoreCase) ? French
        : null;
}
