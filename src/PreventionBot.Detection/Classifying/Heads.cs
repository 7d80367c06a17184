namespace PreventionBot.Detection.Classifying;

/// <summary>The questions the classifier answers, each with a place in every row of weights.</summary>
internal static class Heads
{
    /// <summary>Questions, filled up so that a row is whole vectors.</summary>
    public const int Count = 32;

    /// <summary>At least Concern, at least High, Imminent: three in a row.</summary>
    public const int Severity = 0;

    /// <summary>One for each of <see cref="Detection.Categories.All"/>.</summary>
    public const int Category = 3;

    /// <summary>Self, other, hypothetical.</summary>
    public const int Subject = Category + 13;

    /// <summary>One for each of <see cref="Topics.All"/>.</summary>
    public const int Topic = Subject + 3;

    /// <summary>Questions that are asked; the rest of a row is zero.</summary>
    public const int Used = Topic + 8;
}
