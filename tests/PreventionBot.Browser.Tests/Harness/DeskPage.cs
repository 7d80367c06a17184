using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PreventionBot.Browser.Tests.Harness;

/// <summary>The desk, by what a member of staff sees and does at it.</summary>
public sealed class DeskPage(Window window)
{
    public IPage Page => window.Page;

    public ILocator Alias => Page.GetByTestId("alias");

    public ILocator Queue => Page.GetByTestId("queue-entry");

    public ILocator Composer => Page.GetByTestId("composer");

    public ILocator Connection => Page.GetByTestId("connection");

    public static BrowserNewContextOptions Screen => new() { ViewportSize = new() { Width = 1280, Height = 800 } };

    /// <summary>Opens the desk and waits for its door: the runtime has to load first.</summary>
    public static async Task<DeskPage> OpenAsync(Window window)
    {
        await window.Page.GotoAsync(new Uri(window.Service, "/desk/").AbsoluteUri);
        var desk = new DeskPage(window);
        await Expect(desk.Alias).ToBeVisibleAsync(new() { Timeout = 60_000 });
        return desk;
    }

    public async Task SignInAsync(string alias = "Camille")
    {
        await Alias.FillAsync(alias);
        await Page.GetByTestId("sign-in").ClickAsync();
        await Expect(Connection).ToHaveAttributeAsync("data-state", "online");
    }

    /// <summary>Presses the one button that takes whoever comes first.</summary>
    public async Task TakeNextAsync()
    {
        await Page.GetByTestId("take-next").ClickAsync();
        await Expect(Composer).ToBeVisibleAsync();
    }

    public async Task WriteAsync(string text)
    {
        await Composer.PressSequentiallyAsync(text);
        await Composer.PressAsync("Enter");
        await Expect(Message(text)).ToBeVisibleAsync();
    }

    public async Task CloseAsync()
    {
        await Page.GetByTestId("close").ClickAsync();
        await Page.GetByTestId("close-confirm").ClickAsync();
    }

    public ILocator Message(string text) => Page.GetByTestId("message").Filter(new() { HasText = text });

    public Task<IReadOnlyList<Said>> TranscriptAsync() => Said.ReadAsync(Page, "[data-testid=message]", ".words", "none");
}
