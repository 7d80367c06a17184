namespace PreventionBot.Detection;

/// <summary>What a message is about, in the words of the scripts that answer.</summary>
public static class Topics
{
    /// <summary>The closed set.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["body-image", "sexuality", "online-grooming", "running-away", "exploitation", "wellbeing", "smalltalk", "other"];
}
