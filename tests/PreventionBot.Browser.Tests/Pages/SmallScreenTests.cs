using PreventionBot.Browser.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace PreventionBot.Browser.Tests.Pages;

public sealed class SmallScreenTests(Chromium chromium, OpenService open)
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task On_the_smallest_phone_nothing_scrolls_sideways_and_what_matters_stays_in_sight(string language)
    {
        await using var window = await Window.OpenAsync(
            chromium, open.Process.Address, new() { ViewportSize = new() { Width = 320, Height = 568 }, HasTouch = true });
        var talk = await TalkPage.ArriveAsync(window, $"/?lang={language}");
        await AssertFitsAsync(window, $"small-{language}-fresh");

        await talk.SayAsync("j me suis barré je dors chez un gars rencontré sur snap");
        await Expect(talk.Danger.Locator(".contact").First).ToBeVisibleAsync();
        await AssertFitsAsync(window, $"small-{language}-danger");

        await talk.Numbers.ClickAsync();
        await Expect(window.Page.Locator("#services")).ToBeVisibleAsync();
        await window.ShootAsync($"small-{language}-numbers");
        Assert.Equal(320, await WidestAsync(window));
        await Expect(talk.Exit).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    private static async Task AssertFitsAsync(Window window, string name)
    {
        await window.ShootAsync(name);
        Assert.Equal(320, await WidestAsync(window));
        foreach (var wanted in new[] { "#exit", "#human", "#numbers", "#composer", "#send" })
            await Expect(window.Page.Locator(wanted)).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    // The page itself and every part of it that scrolls.
    private static Task<int> WidestAsync(Window window) => window.Page.EvaluateAsync<int>(
        """
        Math.max(...[...document.querySelectorAll('html, body, #page, #scroller, .panel.open')]
            .map(part => part.scrollWidth - part.clientWidth)) + innerWidth
        """);
}
