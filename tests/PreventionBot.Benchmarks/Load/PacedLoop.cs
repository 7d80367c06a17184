using System.Diagnostics;
using PreventionBot.Benchmarks.Measuring;

namespace PreventionBot.Benchmarks.Load;

/// <summary>
/// Turns fall due at a fixed rate, whether the former are answered or not, and their time counts from when they were due:
/// a server that stalls can't hide it by slowing the clients down.
/// </summary>
internal static class PacedLoop
{
    public static async Task<LoadResult> RunAsync(
        IReadOnlyList<ILoadClient> clients, int perSecond, TimeSpan warmUp, TimeSpan measured, CpuMeter meter)
    {
        var recorder = new Recorder(clients.Count);
        var last = clients.Select(_ => Task.FromResult(true)).ToArray();
        var begin = Stopwatch.GetTimestamp();
        var from = begin + Ticks(warmUp);
        var until = from + Ticks(measured);
        var step = Stopwatch.Frequency / perSecond;
        recorder.Until = until;
        await Task.Run(() =>
        {
            var due = begin;
            for (var n = 0; due < until; n++, due += step)
            {
                WaitFor(due);
                if (recorder.From == long.MaxValue && due >= from)
                {
                    recorder.From = from;
                    meter.Begin();
                }

                var i = n % clients.Count;
                last[i] = NextAsync(last[i], clients[i], i, recorder, due);
            }
        });
        var cpu = meter.End();
        await Task.WhenAll(last);
        return recorder.Result(cpu);
    }

    private static async Task<bool> NextAsync(Task<bool> former, ILoadClient client, int index, Recorder recorder, long due)
    {
        await Task.Yield();
        return await former && await recorder.TakeAsync(client, index, due);
    }

    /// <summary>Sleeps, and spins for the last of it: a timer alone is a millisecond late, which is what is to be measured.</summary>
    private static void WaitFor(long due)
    {
        while (due - Stopwatch.GetTimestamp() is > 0 and var left)
        {
            if (left > Stopwatch.Frequency / 500)
            {
                Thread.Sleep(1);
            }
            else
            {
                Thread.Yield();
            }
        }
    }

    private static long Ticks(TimeSpan time) => (long)(time.TotalSeconds * Stopwatch.Frequency);
}
