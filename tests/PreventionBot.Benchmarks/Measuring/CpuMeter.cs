using System.Diagnostics;

namespace PreventionBot.Benchmarks.Measuring;

/// <summary>Reads how much processor time the server and this generator use over a span.</summary>
internal sealed class CpuMeter(Process server)
{
    private readonly Process _own = Process.GetCurrentProcess();
    private long _begun;
    private double _server;
    private double _generator;

    public void Begin()
    {
        _begun = Stopwatch.GetTimestamp();
        _server = Seconds(server);
        _generator = Seconds(_own);
    }

    public CpuUse End() => new(
        Stopwatch.GetElapsedTime(_begun).TotalSeconds,
        Seconds(server) - _server,
        Seconds(_own) - _generator,
        server.WorkingSet64 / (1024 * 1024));

    private static double Seconds(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime.TotalSeconds;
    }
}

/// <summary>Processor time over a span of wall time.</summary>
/// <param name="Seconds">Wall time.</param>
/// <param name="ServerSeconds">Processor time of the server.</param>
/// <param name="GeneratorSeconds">Processor time of the generator.</param>
/// <param name="ServerMegabytes">Resident memory of the server at the end.</param>
internal sealed record CpuUse(double Seconds, double ServerSeconds, double GeneratorSeconds, long ServerMegabytes)
{
    public double ServerShare => Math.Round(ServerSeconds / Seconds, 2);

    public double GeneratorShare => Math.Round(GeneratorSeconds / Seconds, 2);
}
