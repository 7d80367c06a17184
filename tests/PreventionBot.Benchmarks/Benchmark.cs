using PreventionBot.Benchmarks.Load;
using PreventionBot.Benchmarks.Measuring;
using PreventionBot.Benchmarks.Reporting;
using PreventionBot.Benchmarks.Servers;
using PreventionBot.Benchmarks.Verifying;

namespace PreventionBot.Benchmarks;

/// <summary>The whole benchmark: the bare echo first, then the service, with the same generator at the same counts.</summary>
internal static class Benchmark
{
    private const int PacedConversations = 200;
    private const int PacedTurnsPerSecond = 200;
    private const int SettlingConversations = 50;
    private const int Verified = 100;

    /// <returns>0; 1 when a turn failed or the log is not what was acknowledged.</returns>
    public static async Task<int> RunAsync(BenchmarkOptions options)
    {
        await Pinning.PinGeneratorAsync();
        using var http = new HttpClient();
        var rows = new List<Row>();
        if (options.Echo)
        {
            await EchoAsync(options, http, rows);
        }

        var verdict = await ServiceAsync(options, http, rows);
        Report.Print(rows, verdict, Pinning.Possible);
        return verdict.Problems.Count == 0 && rows.TrueForAll(row => row.Result.Failures == 0) ? 0 : 1;
    }

    private static async Task EchoAsync(BenchmarkOptions options, HttpClient http, List<Row> rows)
    {
        await using var server = await ServerProcess.StartEchoAsync(http);
        await ClosedAsync("settle", Settle(options), server, await OpenAsync(SettlingConversations, i => EchoSocketClient.OpenAsync(i, server.Address)));
        await ClosedAsync("settle", Settle(options), server, await OpenAsync(SettlingConversations, i => EchoPostClient.OpenAsync(i, server.Address)));
        foreach (var count in options.Conversations)
        {
            rows.Add(await ClosedAsync(Row.EchoSocket, options, server, await OpenAsync(count, i => EchoSocketClient.OpenAsync(i, server.Address))));
            rows.Add(await ClosedAsync(Row.EchoPost, options, server, await OpenAsync(count, i => EchoPostClient.OpenAsync(i, server.Address))));
        }

        rows.Add(await PacedAsync(Row.PacedEcho, options, server, await OpenAsync(PacedConversations, i => EchoSocketClient.OpenAsync(i, server.Address))));
    }

    private static async Task<Verdict> ServiceAsync(BenchmarkOptions options, HttpClient http, List<Row> rows)
    {
        await using var server = await ServerProcess.StartServiceAsync(http);
        var talks = new List<TalkClient>();
        await ClosedAsync("settle", Settle(options), server, await TalkAsync(SettlingConversations));
        foreach (var count in options.Conversations)
        {
            rows.Add(await ClosedAsync(Row.Service, options, server, await TalkAsync(count)));
        }

        rows.Add(await PacedAsync(Row.PacedService, options, server, await TalkAsync(PacedConversations)));
        return await Verdict.OfAsync(http, [.. talks.Where((_, i) => i % Math.Max(1, talks.Count / Verified) == 0)]);

        async Task<IReadOnlyList<TalkClient>> TalkAsync(int count)
        {
            var opened = await OpenAsync(count, async i => await TalkClient.OpenAsync(i, await TalkAddress.StartAsync(http, server.Address)));
            talks.AddRange(opened);
            return opened;
        }
    }

    /// <summary>On one core the just-in-time compiler competes with the turns for many seconds; that is start-up, and not what is measured.</summary>
    private static BenchmarkOptions Settle(BenchmarkOptions options) => options with { WarmUp = 0, Seconds = options.Settle };

    private static async Task<Row> ClosedAsync(string name, BenchmarkOptions options, ServerProcess server, IReadOnlyList<ILoadClient> clients)
    {
        var result = await ClosedLoop.RunAsync(
            clients, TimeSpan.FromSeconds(options.WarmUp), TimeSpan.FromSeconds(options.Seconds), new CpuMeter(server.Process));
        return await EndAsync(name, clients, result);
    }

    private static async Task<Row> PacedAsync(string name, BenchmarkOptions options, ServerProcess server, IReadOnlyList<ILoadClient> clients)
    {
        var result = await PacedLoop.RunAsync(
            clients, PacedTurnsPerSecond, TimeSpan.FromSeconds(options.WarmUp), TimeSpan.FromSeconds(options.Seconds), new CpuMeter(server.Process));
        return await EndAsync(name, clients, result);
    }

    private static async Task<Row> EndAsync(string name, IReadOnlyList<ILoadClient> clients, LoadResult result)
    {
        foreach (var client in clients)
        {
            await client.DisposeAsync();
        }

        return new Row(name, clients.Count, result);
    }

    private static async Task<IReadOnlyList<T>> OpenAsync<T>(int count, Func<int, Task<T>> open)
    {
        var clients = new List<T>(count);
        for (var i = 0; i < count; i++)
        {
            clients.Add(await open(i));
        }

        return clients;
    }
}
