using System.Globalization;

namespace PreventionBot.Benchmarks;

/// <summary>What the command line asks for.</summary>
/// <param name="Seconds">Measured seconds of each run; 1 to 60.</param>
/// <param name="WarmUp">Seconds before them.</param>
/// <param name="Settle">Seconds of load that each server gets before anything is measured, for the just-in-time compiler.</param>
/// <param name="Conversations">Counts of concurrent conversations; 1 to 2,000 each.</param>
/// <param name="Echo">False to leave the echo out, for profiling.</param>
internal sealed record BenchmarkOptions(double Seconds, double WarmUp, double Settle, IReadOnlyList<int> Conversations, bool Echo)
{
    public const string Usage = "usage: bench [--seconds 8] [--conversations 50,500] [--quick] [--no-echo]";

    /// <exception cref="FormatException">The command line can't be read.</exception>
    public static BenchmarkOptions Parse(string[] arguments)
    {
        var options = new BenchmarkOptions(8, 3, 15, [50, 500], true);
        for (var i = 0; i < arguments.Length; i++)
        {
            options = arguments[i] switch
            {
                "--quick" => options with { Seconds = 2, WarmUp = 1, Settle = 4 },
                "--no-echo" => options with { Echo = false },
                "--seconds" when i + 1 < arguments.Length => options with
                {
                    Seconds = Math.Clamp(double.Parse(arguments[++i], CultureInfo.InvariantCulture), 1, 60),
                },
                "--conversations" when i + 1 < arguments.Length => options with { Conversations = Counts(arguments[++i]) },
                _ => throw new FormatException(Usage),
            };
        }

        return options;
    }

    private static int[] Counts(string list) =>
        [.. list.Split(',').Select(n => Math.Clamp(int.Parse(n, CultureInfo.InvariantCulture), 1, 2_000))];
}
