using System.Diagnostics;
using System.Text;
using PreventionBot.Service.Tests.Harness;

namespace PreventionBot.Conformance.Tests.Clients;

/// <summary>A script of tests/clients under Node; while it plays, it may ask for the service to be killed and started again.</summary>
internal static class ClientScript
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private static readonly string Folder = Path.GetFullPath(
        Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "tests", "clients"));

    /// <summary>The names of the script's cases.</summary>
    public static IReadOnlyList<string> Names(string script)
    {
        using var node = Start(script, "--list");
        var said = node.StandardOutput.ReadToEndAsync();
        var complaint = node.StandardError.ReadToEnd();
        node.WaitForExit();
        return node.ExitCode == 0
            ? said.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : throw new InvalidOperationException($"Microsoft's clients can't be started; run \"npm ci\" in tests/clients.\n{complaint}");
    }

    /// <summary>Plays one case against a running service.</summary>
    public static Task<ClientOutcome> RunAsync(string script, string name, ServiceProcess service) => RunAsync(script, name, service.Address, service);

    /// <summary>Plays one case against an address.</summary>
    /// <param name="script">File in tests/clients.</param>
    /// <param name="name">The case.</param>
    /// <param name="address">What the script speaks to.</param>
    /// <param name="service">What may be killed and started again; null when nothing may.</param>
    public static async Task<ClientOutcome> RunAsync(string script, string name, Uri address, ServiceProcess? service)
    {
        string[] restarts = service is null ? [] : ["--restarts"];
        using var node = Start([script, "--case", name, "--base", address.AbsoluteUri, .. restarts]);
        using var limit = new CancellationTokenSource(Limit);
        var said = new StringBuilder();
        var complaint = node.StandardError.ReadToEndAsync(limit.Token);
        var dead = false;
        try
        {
            while (await node.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            {
                said.AppendLine(line);
                if (service is not null && (line is "KILL" or "START"))
                {
                    await (line is "KILL" ? service.KillAsync() : service!.StartAgainAsync());
                    dead = line is "KILL";
                    await node.StandardInput.WriteLineAsync("done");
                    await node.StandardInput.FlushAsync(limit.Token);
                }
            }

            await node.WaitForExitAsync(limit.Token);
            // The script's own word is needed too: one that played nothing would also end well.
            return new ClientOutcome(node.ExitCode == 0 && said.ToString().Contains($"PASS {name}", StringComparison.Ordinal), $"{said}{await complaint}");
        }
        catch (OperationCanceledException)
        {
            return new ClientOutcome(false, $"{said}It did not end within {Limit}.");
        }
        finally
        {
            if (!node.HasExited)
            {
                node.Kill();
            }

            if (dead)
            {
                await service!.StartAgainAsync();
            }
        }
    }

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("node", arguments)
    {
        WorkingDirectory = Folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
