using PreventionBot.Benchmarks.Load;

namespace PreventionBot.Benchmarks.Verifying;

/// <summary>What reading conversations back found.</summary>
/// <param name="Conversations">How many were read back.</param>
/// <param name="Acknowledged">How many acknowledged messages they hold.</param>
/// <param name="Problems">What is wrong; empty when every acknowledged message is there exactly once and no number is missing.</param>
internal sealed record Verdict(int Conversations, int Acknowledged, IReadOnlyList<string> Problems)
{
    public static async Task<Verdict> OfAsync(HttpClient http, IReadOnlyList<TalkClient> sample)
    {
        var problems = new List<string>();
        foreach (var client in sample)
        {
            problems.AddRange(await LogVerifier.ProblemsAsync(http, client));
        }

        return new Verdict(sample.Count, sample.Sum(client => client.Acknowledged.Count), problems);
    }
}
