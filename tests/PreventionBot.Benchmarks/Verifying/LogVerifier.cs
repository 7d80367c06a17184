using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using PreventionBot.Benchmarks.Load;

namespace PreventionBot.Benchmarks.Verifying;

/// <summary>Reads a conversation back: every acknowledged message exactly once, numbers from 1 without holes.</summary>
internal static class LogVerifier
{
    /// <summary>What is wrong with a conversation; empty when nothing is.</summary>
    public static async Task<IReadOnlyList<string>> ProblemsAsync(HttpClient http, TalkClient client)
    {
        var numbers = new List<long>();
        var stored = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var before = -1; before != numbers.Count;)
        {
            before = numbers.Count;
            foreach (var data in await PageAsync(http, client.Talk, numbers.Count == 0 ? 0 : numbers[^1]))
            {
                numbers.Add(data.GetProperty("webchat:sequence-id").GetInt64());
                if (data.TryGetProperty("clientActivityID", out var id))
                {
                    stored[id.GetString()!] = stored.GetValueOrDefault(id.GetString()!) + 1;
                }
            }
        }

        List<string> problems = [.. client.Acknowledged.Where(id => stored.GetValueOrDefault(id) != 1)
            .Select(id => $"{id} was acknowledged and is stored {stored.GetValueOrDefault(id)} times")];
        if (!numbers.SequenceEqual(Enumerable.Range(1, numbers.Count).Select(n => (long)n)))
        {
            problems.Add("the numbers have a hole or are out of order");
        }

        return problems;
    }

    private static async Task<IEnumerable<JsonElement>> PageAsync(HttpClient http, TalkAddress talk, long after)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get, new Uri(string.Create(CultureInfo.InvariantCulture, $"{talk.Activities}?watermark={after}")));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", talk.Token);
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        var page = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return page.GetProperty("activities").EnumerateArray().Select(activity => activity.GetProperty("channelData"));
    }
}
