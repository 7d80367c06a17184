using System.Diagnostics;

namespace PreventionBot.Tool.Tests.Harness;

/// <summary>Runs the tool as its users do: as a process.</summary>
internal static class Pbot
{
    /// <summary>The content that ships.</summary>
    public static string Shipped { get; } = Path.Combine(AppContext.BaseDirectory, "dialogs");

    public static async Task<PbotOutcome> RunAsync(string[] arguments, string input = "")
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "pbot.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("pbot did not start.");
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new PbotOutcome(process.ExitCode, await output, await errors);
    }
}

/// <summary>What the tool printed, and how it ended.</summary>
internal sealed record PbotOutcome(int ExitCode, string Output, string Errors)
{
    public string LastLine => Output.TrimEnd().Split('\n')[^1];
}
