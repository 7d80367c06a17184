using PreventionBot.Service.Tests.Harness;

namespace PreventionBot.Service.Tests.Opinions;

/// <summary>Off unless switched on, and when on, within bounds.</summary>
public sealed class OpinionLimitTests
{
    [Fact]
    public async Task Off_by_default_nothing_is_sent()
    {
        await using var language = await LanguageStub.StartAsync();
        await using var service = await ServiceProcess.StartAsync(("Opinions__Endpoint", language.Address.AbsoluteUri), ("Opinions__Key", LanguageStub.Key));
        var young = await Young.ArriveAsync(service);

        Assert.NotEmpty(await young.SayAsync("grisaille"));
        await Task.Delay(1_000);

        Assert.Empty(language.Texts);
        Assert.DoesNotContain("Second opinions are on", service.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_port_is_felt_by_nobody_and_after_some_failures_nothing_is_tried()
    {
        await using var service = await OpinionService.StartAsync(new Uri("http://127.0.0.1:9"), ("Opinions__BreakAfter", "2"), ("Opinions__BreakFor", "01:00:00"), ("Opinions__AtOnce", "1"));
        using var listener = await Listener.SignInAsync(service);
        var young = await Young.ArriveAsync(service);
        foreach (var text in new[] { "un", "bateau", "sur", "la", "mer" })
        {
            Assert.NotEmpty(await young.SayAsync("tiens " + text));
        }

        await service.UntilAsync("Second opinions rest for");
        await young.SayAsync("tiens encore");
        await young.AskForPersonAsync();
        await Task.Delay(1_000);

        Assert.Equal(2, service.Output.Split("A second opinion was not to be had").Length - 1);
        Assert.Equal(0, (await listener.EntryAsync(young)).Severity);
    }

    [Fact]
    public async Task A_failing_service_is_left_alone_once_the_breaker_is_open()
    {
        await using var language = await LanguageStub.StartAsync();
        await using var service = await OpinionService.StartAsync(language.Address, ("Opinions__BreakAfter", "1"), ("Opinions__BreakFor", "01:00:00"), ("Opinions__AtOnce", "1"));
        var young = await Young.ArriveAsync(service);
        await young.SayAsync("panne une");
        await service.UntilAsync("Second opinions rest for");
        var tries = language.Texts.Count;

        await young.SayAsync("grisaille deux");
        await young.SayAsync("grisaille trois");
        await Task.Delay(1_000);

        // One message with its two retries; the others were never sent.
        Assert.Equal((3, 3), (tries, language.Texts.Count));
    }

    [Fact]
    public async Task The_days_budget_is_not_overspent()
    {
        await using var language = await LanguageStub.StartAsync();
        await using var service = await OpinionService.StartAsync(language.Address, ("Opinions__PerDay", "2"));
        var young = await Young.ArriveAsync(service);
        foreach (var text in new[] { "un", "deux", "trois", "quatre" })
        {
            await young.SayAsync("soleil " + text);
        }

        await Task.Delay(1_500);

        Assert.Equal(2, language.Texts.Count);
    }
}
