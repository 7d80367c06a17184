using System.Globalization;
using Microsoft.Playwright;
using PreventionBot.Browser.Tests.Harness;

namespace PreventionBot.Browser.Tests.Leaving;

/// <summary>A young person with something on the screen that nobody else may see, who came from another site.</summary>
internal sealed class Leaver : IAsyncDisposable
{
    public const string Secret = "ma mère arrive";
    private const string Before = "https://before.example/";
    private readonly TaskCompletionSource<double> _blank = new();

    private Leaver(Window window, TalkPage talk)
    {
        Window = window;
        Talk = talk;
    }

    public Window Window { get; }

    public TalkPage Talk { get; }

    public IPage Page => Window.Page;

    public static async Task<Leaver> TalkingAsync(Chromium chromium, Uri service)
    {
        var window = await Window.OpenAsync(chromium, service);
        await window.Page.GotoAsync(Before);
        var talk = await TalkPage.ArriveAsync(window);
        await talk.HearAsync(Secret);
        var leaver = new Leaver(window, talk);
        await leaver.WatchAsync();
        return leaver;
    }

    /// <summary>How long after the last press or click a frame was drawn in which nothing of the talk is left.</summary>
    public async Task<TimeSpan> BlankAfterAsync() => TimeSpan.FromMilliseconds(await _blank.Task.WaitAsync(TimeSpan.FromSeconds(10)));

    /// <summary>Goes back as far as the browser lets, and returns every address and all words met on the way.</summary>
    public async Task<string> AllThatIsBehindAsync()
    {
        var met = string.Empty;
        for (var steps = await Page.EvaluateAsync<int>("history.length"); steps > 1; steps--)
        {
            await Page.GoBackAsync();
            met += Page.Url + "\n" + await Page.Locator("body").InnerTextAsync() + "\n";
        }

        return met;
    }

    public ValueTask DisposeAsync() => Window.DisposeAsync();

    private async Task WatchAsync()
    {
        await Page.ExposeFunctionAsync("blankAfter", (string milliseconds) =>
            _blank.TrySetResult(double.Parse(milliseconds, CultureInfo.InvariantCulture)));
        await Page.EvaluateAsync(
            """
            secret => {
                let pressed = 0;
                for (const kind of ['click', 'keyup']) addEventListener(kind, event => { pressed = event.timeStamp; }, true);
                // The second frame begins when the first, in which the words were gone, has been drawn.
                const drawn = () => requestAnimationFrame(() => blankAfter(String(performance.now() - pressed)));
                const look = () => requestAnimationFrame(document.body.innerText.includes(secret) ? look : drawn);
                look();
            }
            """,
            Secret);
    }
}
