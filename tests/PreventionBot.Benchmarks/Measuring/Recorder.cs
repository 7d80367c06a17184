using System.Diagnostics;
using System.Net.WebSockets;
using System.Net.Sockets;
using PreventionBot.Benchmarks.Load;

namespace PreventionBot.Benchmarks.Measuring;

/// <summary>Keeps the times of turns that ended inside the measured span, and the failures of all.</summary>
internal sealed class Recorder(int clients)
{
    private readonly List<(double Acknowledged, double Answered)>[] _times = [.. Enumerable.Range(0, clients).Select(_ => new List<(double, double)>(256))];
    private readonly Lock _gate = new();
    private int _failures;
    private string? _firstFailure;

    /// <summary>Begin of the measured span; unknown while the run warms up.</summary>
    public long From { get; set; } = long.MaxValue;

    public long Until { get; set; } = long.MaxValue;

    /// <summary>Takes a turn that counts from a moment; false when it failed, and this client must stop.</summary>
    public async Task<bool> TakeAsync(ILoadClient client, int index, long begun)
    {
        try
        {
            var times = await client.TurnAsync();
            var end = Math.Max(times.Acknowledged, times.Answered);
            if (end >= From && end < Until)
            {
                _times[index].Add((Milliseconds(begun, times.Acknowledged), Milliseconds(begun, times.Answered)));
            }

            return true;
        }
        catch (Exception failure) when (failure is IOException or TimeoutException or WebSocketException or SocketException)
        {
            lock (_gate)
            {
                _failures++;
                _firstFailure ??= failure.Message;
            }

            return false;
        }
    }

    public LoadResult Result(CpuUse cpu)
    {
        var all = _times.SelectMany(t => t).ToArray();
        return new LoadResult(
            all.Length,
            new Spread(all.Select(t => t.Acknowledged)),
            new Spread(all.Select(t => t.Answered)),
            cpu,
            _failures,
            _firstFailure);
    }

    private static double Milliseconds(long from, long to) => Stopwatch.GetElapsedTime(from, to).TotalMilliseconds;
}
