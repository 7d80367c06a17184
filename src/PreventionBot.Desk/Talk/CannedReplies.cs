using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PreventionBot.Desk.Talk;

/// <summary>Replies kept ready for one situation, from <c>wwwroot/replies.{locale}.json</c>.</summary>
internal sealed record CannedReplies(string Situation, IReadOnlyList<string> Texts)
{
    /// <summary>The replies in a language; null when they cannot be read. They are a comfort: the desk works without.</summary>
    public static async Task<IReadOnlyList<CannedReplies>?> LoadAsync(
        HttpClient http, string locale, CancellationToken cancellationToken)
    {
        try
        {
            return await http.GetFromJsonAsync(
                $"replies.{locale}.json", CannedRepliesJson.Default.IReadOnlyListCannedReplies, cancellationToken);
        }
        catch (Exception error) when (error is HttpRequestException or JsonException or TaskCanceledException)
        {
            return null;
        }
    }

    /// <summary>The draft with a reply after it, on a paragraph of its own.</summary>
    public static string Insert(string draft, string reply) =>
        draft.TrimEnd() is { Length: > 0 } before ? $"{before}\n{reply}" : reply;
}

/// <summary>How the replies become records.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(IReadOnlyList<CannedReplies>))]
internal sealed partial class CannedRepliesJson : JsonSerializerContext;
