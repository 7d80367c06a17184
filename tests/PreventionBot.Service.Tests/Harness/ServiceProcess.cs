using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PreventionBot.Service.Tests.Harness;

/// <summary>The service as a process of its own with a data folder of its own; it can be killed and started again on the same data.</summary>
public sealed class ServiceProcess : IAsyncDisposable
{
    private readonly Dictionary<string, string> _settings;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("prevention-service-");
    private readonly StringBuilder _output = new();
    private Process? _process;

    private ServiceProcess(Dictionary<string, string> settings)
    {
        _settings = settings;
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        Http = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Http { get; }

    /// <summary>Everything the process has printed so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Settings as its environment has them.</summary>
    public IReadOnlyDictionary<string, string> Settings => _settings;

    public string DataFolder => _folder.FullName;

    public static async Task<ServiceProcess> StartAsync(params (string Name, string Value)[] settings)
    {
        var service = new ServiceProcess(settings.ToDictionary(s => s.Name, s => s.Value));
        try
        {
            await service.StartAgainAsync();
            return service;
        }
        catch
        {
            await service.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts the process (anew) on the same data, with settings changed where given, and waits until it answers.</summary>
    public async Task StartAgainAsync(params (string Name, string Value)[] settings)
    {
        foreach (var (name, value) in settings)
        {
            _settings[name] = value;
        }

        var start = new ProcessStartInfo("dotnet", [ServiceAssembly])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_URLS"] = Address.AbsoluteUri.TrimEnd('/');
        start.Environment["Logging__File"] = Path.Combine(_folder.FullName, "service.log");
        foreach (var (name, value) in _settings)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await UntilHealthyAsync();
    }

    /// <summary>Waits until the process has printed these words, at most half a minute.</summary>
    public async Task UntilAsync(string printed)
    {
        var limit = Stopwatch.StartNew();
        while (!Output.Contains(printed, StringComparison.Ordinal))
        {
            Assert.True(limit.Elapsed < TimeSpan.FromSeconds(30), $"The service never said '{printed}':\n{Output}");
            await Task.Delay(20);
        }
    }

    /// <summary>Whether the process has loaded a library of such a name, managed or native.</summary>
    public bool HasLoaded(string library)
    {
        _process!.Refresh();
        return _process.Modules.Cast<ProcessModule>().Any(module => module.ModuleName.Contains(library, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Ends the process with SIGKILL: it gets no chance to finish anything.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await KillAsync();
        }

        Http.Dispose();
        _folder.Delete(recursive: true);
    }

    public static string ServiceAssembly { get; } = Path.GetFullPath(
        Path.Combine(AppContext.BaseDirectory, "..", "..", "PreventionBot.Service", "debug", "PreventionBot.Service.dll"));

    private async Task UntilHealthyAsync()
    {
        var limit = Stopwatch.StartNew();
        while (limit.Elapsed < TimeSpan.FromSeconds(60) && !_process!.HasExited)
        {
            try
            {
                using var answer = await Http.GetAsync(new Uri("/health", UriKind.Relative));
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(50);
        }

        if (_process!.HasExited)
        {
            // Its last words may still be on their way.
            await _process.WaitForExitAsync();
        }

        throw new InvalidOperationException("The service did not start:\n" + Output);
    }

    private void Keep(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
