using System.Diagnostics;
using PreventionBot.Service.Tests.Harness;

namespace PreventionBot.Service.Tests.Opinions;

/// <summary>A service that asks a stub of Azure AI Language for second opinions, at the most talkative log level.</summary>
public sealed class OpinionService : IAsyncLifetime
{
    public LanguageStub Language { get; private set; } = null!;

    public ServiceProcess Service { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Language = await LanguageStub.StartAsync();
        Service = await StartAsync(Language.Address, ("Opinions__BreakAfter", "100"), ("Opinions__Timeout", "00:00:04"), ("Opinions__AtOnce", "16"), ("Logging__Level", "Verbose"));
    }

    public static Task<ServiceProcess> StartAsync(Uri language, params (string Name, string Value)[] settings) => ServiceProcess.StartAsync(
    [
        ("Helpline__Hours__0", "mon-sun 00:00-24:00"),
        ("Opinions__Enabled", "true"),
        ("Opinions__Endpoint", language.AbsoluteUri),
        ("Opinions__Key", LanguageStub.Key),
        .. settings,
    ]);

    /// <summary>Waits until something holds, at most half a minute.</summary>
    public static async Task UntilAsync(Func<Task<bool>> holds, string what)
    {
        var limit = Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.True(limit.Elapsed < TimeSpan.FromSeconds(30), $"It never came to this: {what}.");
            await Task.Delay(50);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await Language.DisposeAsync();
    }
}
