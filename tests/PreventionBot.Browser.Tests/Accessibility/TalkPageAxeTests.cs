using Microsoft.Playwright;
using PreventionBot.Browser.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace PreventionBot.Browser.Tests.Accessibility;

public sealed class TalkPageAxeTests(Chromium chromium, OpenService open)
{
    [Theory]
    [InlineData("fr", ColorScheme.Light)]
    [InlineData("fr", ColorScheme.Dark)]
    [InlineData("en", ColorScheme.Light)]
    public async Task Axe_finds_nothing_on_the_page_fresh_in_danger_and_with_the_numbers_open(string language, ColorScheme colours)
    {
        // Only the examiner's own script needs the policy out of the way.
        await using var window = await Window.OpenAsync(chromium, open.Process.Address, new() { ColorScheme = colours, BypassCSP = true });
        var talk = await TalkPage.ArriveAsync(window, $"/?lang={language}");
        var name = $"page-{language}-{colours}".ToLowerInvariant();
        await Axe.AssertNothingAsync(window, name + "-fresh");

        await talk.SayAsync(language == "fr" ? "j me suis barré je dors chez un gars rencontré sur snap" : "i ran away and im sleeping at some guys place");
        await Expect(talk.Danger.Locator(".contact").First).ToBeVisibleAsync();
        await Expect(talk.Replies.First).ToBeVisibleAsync();
        await Axe.AssertNothingAsync(window, name + "-danger");

        await talk.Numbers.ClickAsync();
        await Expect(window.Page.Locator("#services")).ToBeVisibleAsync();
        await Axe.AssertNothingAsync(window, name + "-numbers");
    }
}
