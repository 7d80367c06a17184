using System.Diagnostics;
using System.Globalization;
using PreventionBot.Benchmarks.Load;
using PreventionBot.Benchmarks.Servers;

namespace PreventionBot.Benchmarks.Starting;

/// <summary>What a start takes, from the process to the first assessment and to the first durable reply: the middle of some rounds.</summary>
internal static class StartBenchmark
{
    private const int Rounds = 5;
    private static readonly string _own = AppContext.BaseDirectory;

    /// <param name="published">Folder of a published service; null for the program as built, which nothing compiled ahead of time.</param>
    public static async Task RunAsync(string? published)
    {
        var moments = new Moments();
        var program = published is null ? _own : Overlaid(published);
        for (var round = 0; round < Rounds; round++)
            await DetectorAsync(program, moments);
        using var http = new HttpClient();
        for (var round = 0; round < Rounds; round++)
            await ServiceAsync(http, published, moments);
        moments.Print();
        if (published is not null)
            Directory.Delete(program, recursive: true);
    }

    private static async Task DetectorAsync(string program, Moments moments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(program, "PreventionBot.Benchmarks.dll"), "detector", Path.Combine(_own, "dialogs", "signals")])
        {
            RedirectStandardOutput = true,
        };
        // As PreventionBot.Service.csproj has it.
        start.Environment["DOTNET_TC_QuickJit"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        using var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            var cells = line.Split('\t');
            moments.Add("detector: " + cells[0], Number(cells[1]), Number(cells[2]), Number(cells[3]));
        }

        await process.WaitForExitAsync();
    }

    private static async Task ServiceAsync(HttpClient http, string? published, Moments moments)
    {
        await using var server = await ServerProcess.StartFreshServiceAsync(http, published);
        Note("listens");
        await using var young = await TalkClient.OpenAsync(0, await TalkAddress.StartAsync(http, server.Address));
        Note("conversation started");
        await young.TurnAsync();
        Note("first message durable and answered");
        await young.TurnAsync();
        Note("second message durable and answered");

        void Note(string moment)
        {
            server.Process.Refresh();
            moments.Add(
                "service: " + moment, server.Since.Elapsed.TotalMilliseconds, server.Process.TotalProcessorTime.TotalMilliseconds, server.Process.WorkingSet64 >> 20);
        }
    }

    /// <summary>This program with the published libraries in place of its own of the same name.</summary>
    private static string Overlaid(string published)
    {
        var folder = Directory.CreateTempSubdirectory("prevention-bench-start-").FullName;
        foreach (var file in Directory.EnumerateFiles(_own))
        {
            var name = Path.GetFileName(file);
            var better = Path.Combine(published, name);
            File.Copy(name.EndsWith(".dll", StringComparison.Ordinal) && File.Exists(better) ? better : file, Path.Combine(folder, name));
        }

        return folder;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
