using Microsoft.Playwright;
using PreventionBot.Browser.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace PreventionBot.Browser.Tests.Accessibility;

public sealed class KeyboardTests(Chromium chromium, OpenService open)
{
    private const int FarAway = 30;

    [Fact]
    public async Task A_small_talk_needs_no_mouse_and_focus_is_always_seen()
    {
        await using var window = await Window.OpenAsync(chromium, open.Process.Address);
        var talk = await TalkPage.ArriveAsync(window);
        var page = window.Page;

        await TabToAsync(page, "#composer", "Tab");
        await page.Keyboard.TypeAsync("je me sens mal");
        await page.Keyboard.PressAsync("Enter");
        await Expect(talk.Own("je me sens mal")).ToBeVisibleAsync();
        await Expect(talk.Replies.First).ToBeVisibleAsync();

        var choice = await talk.Replies.First.InnerTextAsync();
        await TabToAsync(page, "#replies button:first-child", "Shift+Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(talk.Log.Locator(".message[data-speaker=young]")).ToHaveCountAsync(2);
        await Expect(talk.Log.Locator(".message[data-speaker=young] .said").Last).ToHaveTextAsync(choice);

        await TabToAsync(page, "#numbers", "Shift+Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#services a[href^='tel:']").First).ToBeVisibleAsync();
        await TabToAsync(page, "#services .close", "Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#services")).ToBeHiddenAsync();
        await Expect(talk.Numbers).ToBeFocusedAsync();
    }

    private static async Task TabToAsync(IPage page, string wanted, string key)
    {
        for (var stops = 0; stops < FarAway; stops++)
        {
            if (await page.EvaluateAsync<bool>("wanted => document.activeElement.matches(wanted)", wanted))
                return;
            await page.Keyboard.PressAsync(key);
            var seen = await page.EvaluateAsync<string>(
                "(e => e === document.body || getComputedStyle(e).outlineStyle !== 'none' ? '' : e.outerHTML)(document.activeElement)");
            Assert.Equal(string.Empty, seen);
        }

        Assert.Fail($"{FarAway} presses of {key} do not lead to {wanted}.");
    }
}
