using System.Text.Json;
using Microsoft.Playwright;
using PreventionBot.Browser.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace PreventionBot.Conformance.Tests.WebChat;

/// <summary>Microsoft's Web Chat, by what a young person sees and does on it.</summary>
public sealed class WebChatPage(Window window)
{
    // Words only: neither the cards below them nor what is written for screen readers and hidden.
    private const string Script =
        """
        () => JSON.stringify([...document.querySelectorAll('.webchat__stacked-layout')].map(line => ({
            own: line.classList.contains('webchat__stacked-layout--from-user'),
            text: line.querySelector('.webchat__stacked-layout__message')?.innerText.replace(/[\s\u00a0\u202f]+/g, ' ').trim() ?? '',
        })))
        """;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public IPage Page => window.Page;

    public ILocator Composer => Page.Locator("[data-id=webchat-sendbox-input]");

    public ILocator Replies => Page.Locator("button.webchat__suggested-action");

    /// <summary>Arrives, and has the greeting with its quick replies before it.</summary>
    public static async Task<WebChatPage> ArriveAsync(Window window, Uri site)
    {
        await window.Page.GotoAsync($"{site}?service={Uri.EscapeDataString(window.Service.AbsoluteUri.TrimEnd('/'))}");
        var chat = new WebChatPage(window);
        await Expect(chat.Replies.First).ToBeVisibleAsync();
        return chat;
    }

    public ILocator Bubble(string text) => Page.Locator(".webchat__stacked-layout:not(.webchat__stacked-layout--from-user)", new() { HasText = text });

    public ILocator Own(string text) => Page.Locator(".webchat__stacked-layout--from-user", new() { HasText = text });

    /// <summary>The newest message of anybody.</summary>
    public ILocator Last => Page.Locator(".webchat__stacked-layout").Last;

    public ILocator Card(string title) => Page.Locator(".webchat__stacked-layout__attachment", new() { HasText = title });

    public async Task SayAsync(string text)
    {
        await Composer.FillAsync(text);
        await Composer.PressAsync("Enter");
        await Expect(Own(text).Last).ToBeVisibleAsync();
    }

    public async Task PressAsync(string label)
    {
        // Not the copy that Web Chat shows screen readers for a moment.
        await Page.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).ClickAsync();
        await Expect(Own(label).Last).ToBeVisibleAsync();
    }

    /// <summary>Waits until Web Chat holds every message for sent, and none for failed.</summary>
    public Task UntilSentAsync() => Page.WaitForFunctionAsync(
        "() => activities().filter(a => a.type === 'message' && a.from.role === 'user').every(a => a.id && a.channelData['webchat:send-status'] === 'sent')");

    /// <summary>Loses the newest socket, as a network would; Web Chat opens another in its own time.</summary>
    public Task DropSocketAsync() => Page.EvaluateAsync("() => sockets.at(-1).close()");

    /// <summary>Waits until so many sockets have been opened and the newest is open.</summary>
    public Task UntilReconnectedAsync(int sockets) => Page.WaitForFunctionAsync(
        "n => sockets.length === n && sockets.at(-1).readyState === 1", sockets, new() { Timeout = 60_000 });

    public Task<string> ConversationIdAsync() => Page.EvaluateAsync<string>("() => line.conversationId");

    public Task<string> TokenAsync() => Page.EvaluateAsync<string>("() => line.token");

    /// <summary>Ids of the messages as Web Chat has them, in its order.</summary>
    public async Task<IReadOnlyList<string>> IdsAsync() =>
        await Page.EvaluateAsync<string[]>("() => activities().filter(a => a.type === 'message').map(a => a.id)");

    /// <summary>What stands on the screen, from the top down.</summary>
    public async Task<IReadOnlyList<Line>> LinesAsync() => JsonSerializer.Deserialize<Line[]>(await Page.EvaluateAsync<string>(Script), Json)!;

    /// <summary>One message on the screen.</summary>
    /// <param name="Own">True on the young person's side.</param>
    /// <param name="Text">The words, every run of white space one space.</param>
    public sealed record Line(bool Own, string Text);
}
