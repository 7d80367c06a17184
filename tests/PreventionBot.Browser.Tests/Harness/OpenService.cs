using PreventionBot.Service.Tests.Harness;

namespace PreventionBot.Browser.Tests.Harness;

/// <summary>One running service, its helpline open at every hour, for the tests that do not kill it.</summary>
public sealed class OpenService : IAsyncLifetime
{
    public ServiceProcess Process { get; private set; } = null!;

    public static Task<ServiceProcess> StartAsync() => ServiceProcess.StartAsync(("Helpline__Hours__0", "mon-sun 00:00-24:00"));

    public async ValueTask InitializeAsync() => Process = await StartAsync();

    public ValueTask DisposeAsync() => Process.DisposeAsync();
}
