using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PreventionBot.Benchmarks.Servers;

/// <summary>A server to be measured, as a process of its own on loopback with an empty folder of its own.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartWithin = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("prevention-bench-");

    private ServerProcess(Func<Uri, ProcessStartInfo> how)
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = how(Address);
        start.WorkingDirectory = _folder.FullName;
        start.RedirectStandardOutput = true;
        Process = Process.Start(start)!;
        // Nobody reads it, but a full pipe would stop the server.
        Process.BeginOutputReadLine();
    }

    public Uri Address { get; }

    public Process Process { get; }

    /// <summary>Since just before it was started.</summary>
    public Stopwatch Since { get; } = Stopwatch.StartNew();

    /// <summary>The bare echo of this same program.</summary>
    public static Task<ServerProcess> StartEchoAsync(HttpClient http) => StartAsync(
        http, address => Pinning.Start(typeof(ServerProcess).Assembly.Location, "echo", address.AbsoluteUri));

    /// <summary>The real service with its real content, in development settings, on an empty SQLite file.</summary>
    public static Task<ServerProcess> StartServiceAsync(HttpClient http) =>
        StartAsync(http, address => Configured(Pinning.Start(ServiceAssembly), address));

    /// <summary>The same on any core; of a published folder where one is named.</summary>
    public static Task<ServerProcess> StartFreshServiceAsync(HttpClient http, string? published) => StartAsync(http, address => Configured(
        new ProcessStartInfo("dotnet", [published is null ? ServiceAssembly : Path.Combine(published, "PreventionBot.Service.dll")]), address));

    public async ValueTask DisposeAsync()
    {
        if (!Process.HasExited)
        {
            Process.Kill();
        }

        await Process.WaitForExitAsync();
        Process.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>The service of the same configuration (debug or release) as this program.</summary>
    private static string ServiceAssembly { get; } = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", "PreventionBot.Service", new DirectoryInfo(AppContext.BaseDirectory).Name, "PreventionBot.Service.dll"));

    private static async Task<ServerProcess> StartAsync(HttpClient http, Func<Uri, ProcessStartInfo> how)
    {
        var server = new ServerProcess(how);
        var limit = Stopwatch.StartNew();
        while (!server.Process.HasExited && limit.Elapsed < StartWithin)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri(server.Address, "/health"));
                if (answer.IsSuccessStatusCode)
                {
                    return server;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(5);
        }

        await server.DisposeAsync();
        throw new InvalidOperationException("A server to be measured did not start.");
    }

    private static ProcessStartInfo Configured(ProcessStartInfo start, Uri address)
    {
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = address.AbsoluteUri.TrimEnd('/');
        start.Environment["Logging__Level"] = "Warning";
        return start;
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
