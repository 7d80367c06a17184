namespace PreventionBot.Detection;

/// <summary>The closed set of categories, gravest first: the order decides between equal severities.</summary>
internal static class Categories
{
    public const string None = "none";

    public static readonly string[] All =
    [
        "suicide", "sexual_violence", "exploitation", "violence", "sextortion", "grooming", "runaway", "self_harm",
        "substance", "eating_body", "bullying", "sexual_health", "low_mood",
    ];

    /// <summary>The least grave.</summary>
    public static string Least => All[^1];

    public static int Rank(string category) => Array.IndexOf(All, category);
}
