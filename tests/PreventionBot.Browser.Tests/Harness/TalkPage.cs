using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PreventionBot.Browser.Tests.Harness;

/// <summary>The young person's page, by what a young person sees and does on it.</summary>
public sealed class TalkPage(Window window)
{
    public IPage Page => window.Page;

    public ILocator Composer => Page.Locator("#composer");

    public ILocator Log => Page.Locator("#log");

    public ILocator Human => Page.Locator("#human");

    public ILocator Numbers => Page.Locator("#numbers");

    public ILocator Exit => Page.Locator("#exit");

    public ILocator Replies => Page.Locator("#replies button");

    public ILocator Strip => Page.Locator("#presence");

    /// <summary>Words that answer a danger.</summary>
    public ILocator Danger => Page.Locator("#log .said.danger");

    /// <summary>Arrives, and has the greeting with its quick replies before it.</summary>
    public static async Task<TalkPage> ArriveAsync(Window window, string path = "/")
    {
        await window.Page.GotoAsync(new Uri(window.Service, path).AbsoluteUri);
        var talk = new TalkPage(window);
        await Expect(talk.Replies.First).ToBeVisibleAsync();
        return talk;
    }

    /// <summary>Types and sends; returns once the message is on the screen.</summary>
    public async Task SayAsync(string text)
    {
        await Composer.PressSequentiallyAsync(text);
        await Composer.PressAsync("Enter");
        await Expect(Own(text)).ToBeVisibleAsync();
    }

    /// <summary>Says something and waits until somebody has answered it.</summary>
    public async Task HearAsync(string text)
    {
        await SayAsync(text);
        await Expect(Log.Locator(".message[data-speaker=young] ~ .message:not([data-speaker=young])").Last).ToBeVisibleAsync();
        await Expect(Log.Locator(".message").Last).Not.ToHaveAttributeAsync("data-speaker", "young");
    }

    /// <summary>A message of one's own.</summary>
    public ILocator Own(string text) => Log.Locator(".message[data-speaker=young]", new() { HasText = text });

    /// <summary>A message of the person at the desk.</summary>
    public ILocator Person(string text) => Log.Locator(".message[data-speaker=person]", new() { HasText = text });

    /// <summary>The messages, without the contacts and labels around the words.</summary>
    public Task<IReadOnlyList<Said>> TranscriptAsync() => Said.ReadAsync(Page, "#log .message", ".said", ".urgent, .contact");
}
