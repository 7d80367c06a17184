using System.Text.Json;

namespace PreventionBot.Benchmarks.Load;

/// <summary>What the conversations say: harmless and worried messages in turn, already escaped for JSON.</summary>
internal static class Messages
{
    private static readonly string[] All =
    [
        .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Load", "messages.txt"))
            .Where(line => line.Length > 0)
            .Select(line => JsonEncodedText.Encode(line).Value),
    ];

    /// <summary>The message of a conversation's turn; each conversation begins at another place of the list.</summary>
    public static string Of(int conversation, int turn) => All[(conversation + turn) % All.Length];
}
