using PreventionBot.Browser.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace PreventionBot.Browser.Tests.Pages;

public sealed class ReloadTests(Chromium chromium, OpenService open)
{
    [Fact]
    public async Task After_a_reload_there_is_a_blank_greeting_and_none_of_the_former_words()
    {
        await using var window = await Window.OpenAsync(chromium, open.Process.Address);
        var talk = await TalkPage.ArriveAsync(window);
        var greeting = (await talk.TranscriptAsync()).Select(said => said.Text).ToList();
        await talk.HearAsync("je me sens mal");
        await talk.Composer.PressSequentiallyAsync("un brouillon");
        var before = window.Token;

        await window.Page.ReloadAsync();

        await Expect(talk.Replies.First).ToBeVisibleAsync();
        Assert.Equal(greeting, (await talk.TranscriptAsync()).Select(said => said.Text));
        await Expect(talk.Composer).ToHaveValueAsync(string.Empty);
        await Expect(window.Page.Locator("body")).Not.ToContainTextAsync("je me sens mal");
        Assert.NotEqual(before, window.Token);
    }
}
