using System.Diagnostics;
using PreventionBot.Benchmarks.Measuring;

namespace PreventionBot.Benchmarks.Load;

/// <summary>Every client takes its next turn as soon as it has its answer: how much the server can do.</summary>
internal static class ClosedLoop
{
    /// <summary>Warms up, then measures; every turn begun is finished, so that nothing acknowledged is unknown.</summary>
    public static async Task<LoadResult> RunAsync(IReadOnlyList<ILoadClient> clients, TimeSpan warmUp, TimeSpan measured, CpuMeter meter)
    {
        var recorder = new Recorder(clients.Count);
        using var stop = new CancellationTokenSource();
        var loops = clients.Select((client, i) => Task.Run(() => LoopAsync(client, i, recorder, stop.Token))).ToArray();
        await Task.Delay(warmUp);
        recorder.From = Stopwatch.GetTimestamp();
        meter.Begin();
        await Task.Delay(measured);
        recorder.Until = Stopwatch.GetTimestamp();
        var cpu = meter.End();
        await stop.CancelAsync();
        await Task.WhenAll(loops);
        return recorder.Result(cpu);
    }

    private static async Task LoopAsync(ILoadClient client, int index, Recorder recorder, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            if (!await recorder.TakeAsync(client, index, Stopwatch.GetTimestamp()))
            {
                return;
            }
        }
    }
}
