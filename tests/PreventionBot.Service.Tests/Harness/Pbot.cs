using System.Diagnostics;

namespace PreventionBot.Service.Tests.Harness;

/// <summary>The command line as a process of its own, beside a running service and on its data.</summary>
public static class Pbot
{
    private static string Assembly { get; } = Path.GetFullPath(
        Path.Combine(AppContext.BaseDirectory, "..", "..", "PreventionBot.Tool", "debug", "pbot.dll"));

    /// <summary>Runs <c>pbot dialogs</c> to its end.</summary>
    public static async Task<(int Code, string Output)> RunAsync(ServiceProcess service, params string[] arguments)
    {
        using var process = Start(service, arguments);
        return await EndAsync(process);
    }

    /// <summary>Starts <c>pbot dialogs</c>, or <c>pbot signals prototypes</c>, in the folder and the environment of the service, whose data it then finds by itself.</summary>
    public static Process Start(ServiceProcess service, params string[] arguments)
    {
        // What is tested here is publishing; the shipped conversations are held by the tool's own tests.
        string[] gates = arguments is ["publish", ..] ? ["--without-tests"] : [];
        string[] group = arguments is ["prototypes", ..] ? ["signals"] : ["dialogs"];
        var start = new ProcessStartInfo("dotnet", [Assembly, .. group, .. arguments, .. gates])
        {
            WorkingDirectory = service.DataFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in service.Settings)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    public static async Task<(int Code, string Output)> EndAsync(Process process)
    {
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await errors);
    }
}
