using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace PreventionBot.Benchmarks.Load;

/// <summary>A started conversation: its id, its token, where to post and where to listen.</summary>
internal sealed record TalkAddress(string Id, string Token, Uri Activities, Uri Stream)
{
    /// <summary>The secret that the development settings of the service allow.</summary>
    private const string DevelopmentSecret = "demo";

    public static async Task<TalkAddress> StartAsync(HttpClient http, Uri server)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server, "/v3/directline/conversations"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", DevelopmentSecret);
        request.Content = JsonContent.Create(new { locale = "fr" });
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        var made = (await answer.Content.ReadFromJsonAsync<Started>())!;
        return new TalkAddress(
            made.ConversationId, made.Token, new Uri(server, $"/v3/directline/conversations/{made.ConversationId}/activities"), new Uri(made.StreamUrl));
    }

    private sealed record Started(string ConversationId, string Token, string StreamUrl);
}
