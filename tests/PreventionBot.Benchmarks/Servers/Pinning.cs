using System.Diagnostics;
using System.Globalization;

namespace PreventionBot.Benchmarks.Servers;

/// <summary>Server on core 0, generator on core 1, so that neither takes the other's time. Needs <c>taskset</c> and two cores.</summary>
internal static class Pinning
{
    public static bool Possible { get; } = Environment.ProcessorCount >= 2
        && (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "taskset")));

    /// <summary>How to start a server: on core 0 where that is possible.</summary>
    public static ProcessStartInfo Start(string assembly, params string[] arguments) => Possible
        ? new ProcessStartInfo("taskset", ["-c", "0", "dotnet", assembly, .. arguments])
        : new ProcessStartInfo("dotnet", [assembly, .. arguments]);

    /// <summary>Moves all threads of this process to core 1.</summary>
    public static async Task PinGeneratorAsync()
    {
        if (!Possible)
        {
            return;
        }

        var start = new ProcessStartInfo("taskset", ["-a", "-c", "-p", "1", Environment.ProcessId.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        };
        using var taskset = Process.Start(start)!;
        await taskset.WaitForExitAsync();
    }
}
