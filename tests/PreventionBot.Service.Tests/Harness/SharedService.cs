namespace PreventionBot.Service.Tests.Harness;

/// <summary>One service for the tests of a class that do not disturb each other.</summary>
public sealed class SharedService : IAsyncLifetime
{
    public ServiceProcess Service { get; private set; } = null!;

    public async ValueTask InitializeAsync() =>
        Service = await ServiceProcess.StartAsync(("Helpline__Hours__0", "mon-sun 00:00-24:00"));

    public ValueTask DisposeAsync() => Service.DisposeAsync();
}
