using System.Diagnostics;

namespace PreventionBot.Benchmarks.Scripts;

/// <summary>Measures a piece of work on one thread: warmed up, in rounds, the processor time of the middle round, in microseconds.</summary>
internal static class Stopwatched
{
    private const int Rounds = 7;
    private static readonly TimeSpan _warmUp = TimeSpan.FromSeconds(2);

    public static double Microseconds(Action work, int times)
    {
        // By time and not by count: the compiler improves hot code in the background, some hundred milliseconds later.
        for (var warming = Stopwatch.StartNew(); warming.Elapsed < _warmUp;)
            work();
        using var process = Process.GetCurrentProcess();
        var rounds = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            GC.Collect();
            process.Refresh();
            var before = process.TotalProcessorTime;
            for (var i = 0; i < times; i++)
                work();
            process.Refresh();
            rounds[round] = (process.TotalProcessorTime - before).TotalMicroseconds / times;
        }

        return rounds.Order().ElementAt(Rounds / 2);
    }
}
