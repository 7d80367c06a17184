using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PreventionBot.Browser.Tests.Harness;

/// <summary>
/// One browser profile with one page, that notes what the page asks for, from whom, and what it complains of. Whatever
/// lies outside the service is answered by a stand-in, so that no test reaches the internet.
/// </summary>
public sealed class Window : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _requests = [];
    private readonly ConcurrentQueue<string> _complaints = [];
    private readonly ConcurrentQueue<string> _tokens = [];

    private readonly HashSet<string> _known;

    private Window(IPage page, Uri service, HashSet<string> known)
    {
        Page = page;
        Service = service;
        _known = known;
    }

    public IPage Page { get; }

    public Uri Service { get; }

    /// <summary>Every address asked for so far, sockets too, oldest first.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    /// <summary>What was asked of others than the service and the site.</summary>
    public IEnumerable<string> Elsewhere => _requests.Where(r => r.StartsWith("http", StringComparison.Ordinal)
        || r.StartsWith("ws", StringComparison.Ordinal)).Where(r => !_known.Contains(new Uri(r).Authority));

    /// <summary>Errors and warnings of the console, uncaught exceptions, violations of the content policy.</summary>
    public IReadOnlyList<string> Complaints => [.. _complaints];

    /// <summary>The token that the page spoke with last.</summary>
    public string Token => _tokens.Last();

    /// <summary>Opens a window.</summary>
    /// <param name="chromium">The browser.</param>
    /// <param name="service">The service.</param>
    /// <param name="options">Of the profile.</param>
    /// <param name="site">Another site whose page speaks with the service; null when the page is the service's own.</param>
    public static async Task<Window> OpenAsync(Chromium chromium, Uri service, BrowserNewContextOptions? options = null, Uri? site = null)
    {
        options ??= new();
        options.Locale ??= "fr-FR";
        options.ViewportSize ??= new() { Width = 390, Height = 844 };
        var context = await chromium.Browser.NewContextAsync(options);
        context.SetDefaultTimeout(20_000);
        HashSet<string> known = site is null ? [service.Authority] : [service.Authority, site.Authority];
        var window = new Window(await context.NewPageAsync(), service, known);
        await context.RouteAsync(url => !known.Contains(new Uri(url).Authority), StandInAsync);
        await context.AddInitScriptAsync(
            "addEventListener('securitypolicyviolation', e => console.error('CSP', e.violatedDirective, e.blockedURI))");
        window.Listen();
        return window;
    }

    public async Task ShootAsync(string name) => await Page.ScreenshotAsync(new() { Path = Path.Combine(Screens, name + ".png") });

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();

    private static string Screens { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "screens"));

    // Late enough for a page that waits for its successor to be seen waiting.
    private static async Task StandInAsync(IRoute route)
    {
        await Task.Delay(500);
        await route.FulfillAsync(new() { ContentType = "text/html", Body = $"<title>elsewhere</title><h1>{new Uri(route.Request.Url).Host}</h1>" });
    }

    private void Listen()
    {
        Page.Request += (_, request) =>
        {
            _requests.Enqueue(request.Url);
            if (request.Headers.TryGetValue("authorization", out var bearer))
                _tokens.Enqueue(bearer["Bearer ".Length..]);
        };
        Page.WebSocket += (_, socket) => _requests.Enqueue(socket.Url);
        Page.PageError += (_, error) => _complaints.Enqueue(error);
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _complaints.Enqueue($"{message.Type}: {message.Text} ({message.Location})");
        };
    }
}
