using System.Diagnostics;

namespace PreventionBot.Benchmarks.Scripts;

/// <summary>Times a piece of work: warmed up, in rounds, the middle round told, in microseconds.</summary>
internal static class Stopwatched
{
    private const int Rounds = 7;

    public static double Microseconds(Action work, int times)
    {
        for (var i = 0; i < Math.Min(times, 50); i++)
            work();
        var rounds = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            GC.Collect();
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < times; i++)
                work();
            rounds[round] = watch.Elapsed.TotalMicroseconds / times;
        }

        return rounds.Order().ElementAt(Rounds / 2);
    }
}
