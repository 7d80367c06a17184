namespace PreventionBot.Benchmarks.Measuring;

/// <summary>What one run measured.</summary>
/// <param name="Turns">Turns that ended inside the measured span.</param>
/// <param name="Acknowledged">Post to acknowledgement (durable).</param>
/// <param name="Answered">Post to answer.</param>
/// <param name="Cpu">What server and generator used meanwhile.</param>
/// <param name="Failures">Turns that failed, warm-up included.</param>
/// <param name="FirstFailure">Why the first of them failed.</param>
internal sealed record LoadResult(int Turns, Spread Acknowledged, Spread Answered, CpuUse Cpu, int Failures, string? FirstFailure)
{
    public double PerSecond => Math.Round(Turns / Cpu.Seconds, 1);

    /// <summary>Processor time of the server for one turn, in microseconds.</summary>
    public double ServerMicroseconds => Turns == 0 ? 0 : Math.Round(Cpu.ServerSeconds * 1e6 / Turns);
}
