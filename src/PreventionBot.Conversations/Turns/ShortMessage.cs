namespace PreventionBot.Conversations.Turns;

/// <summary>In so few words the scripts' own keywords know better what is meant than likeness to other messages does.</summary>
internal static class ShortMessage
{
    private const int FewWords = 12;

    public static bool Is(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length <= FewWords;
}
