using System.Diagnostics;
using System.Text.Json;
using PreventionBot.Training.Corpora;

namespace PreventionBot.Benchmarks.Peers;

/// <summary>What nlp.js answered and what it cost.</summary>
/// <param name="TrainSeconds">Processor time of learning.</param>
/// <param name="ModelBytes">Its model as it writes it.</param>
/// <param name="Megabytes">The process when it had learnt.</param>
/// <param name="Microseconds">Processor time for one message.</param>
/// <param name="Scores">For each message, 0 to 1.</param>
internal sealed record NlpJsResult(double TrainSeconds, long ModelBytes, int Megabytes, double Microseconds, IReadOnlyList<double> Scores);

/// <summary>Runs nlp.js in a process of its own on the same corpus: <c>nlpjs/judge.mjs</c>, its packages installed by <c>./build.sh bench peers</c>.</summary>
internal static class NlpJs
{
    private const string Script = "tests/PreventionBot.Benchmarks/Peers/nlpjs/judge.mjs";
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(15);

    /// <summary>Learns one language of the corpus and judges the texts of a set.</summary>
    /// <param name="least">From this severity on a message's intent is its category, below it <c>none</c>.</param>
    /// <exception cref="InvalidOperationException">It needed more than 15 minutes or 4 GB, or failed otherwise.</exception>
    public static async Task<NlpJsResult> RunAsync(IReadOnlyList<LabelledMessage> corpus, PeerSet set, int least)
    {
        var folder = Directory.CreateTempSubdirectory("peers-");
        try
        {
            var (learn, ask, result) = (Path.Join(folder.FullName, "corpus.jsonl"), Path.Join(folder.FullName, "messages.jsonl"), Path.Join(folder.FullName, "result.json"));
            Write(learn, corpus.Where(message => message.Locale == set.Locale).Select(message => new { severity = (int)message.Severity, category = message.Category, text = message.Text }));
            Write(ask, set.Texts.Select(text => new { text }));
            await JudgeAsync(["--max-old-space-size=4096", Path.GetFullPath(Script), set.Locale, learn, ask, $"{least}", result], folder.FullName);
            return JsonSerializer.Deserialize<NlpJsResult>(await File.ReadAllTextAsync(result), JsonSerializerOptions.Web)!;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Write<T>(string path, IEnumerable<T> items) => File.WriteAllLines(path, items.Select(item => JsonSerializer.Serialize(item)));

    private static async Task JudgeAsync(string[] arguments, string folder)
    {
        using var node = Process.Start(new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder })
            ?? throw new InvalidOperationException("Expected to start node.");
        using var patience = new CancellationTokenSource(_patience);
        var (output, error) = (node.StandardOutput.ReadToEndAsync(CancellationToken.None), node.StandardError.ReadToEndAsync(CancellationToken.None));
        try
        {
            await node.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            node.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"nlp.js did not learn the corpus in {_patience.TotalMinutes:0} minutes.");
        }

        await output;
        if (node.ExitCode != 0)
            throw new InvalidOperationException($"nlp.js ended with {node.ExitCode}: {await error}");
    }
}
