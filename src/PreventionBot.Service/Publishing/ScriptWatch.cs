using Microsoft.Extensions.Options;
using PreventionBot.Conversations.Logs;
using PreventionBot.Conversations.Publishing;
using PreventionBot.Dialogs;

namespace PreventionBot.Service.Publishing;

/// <summary>
/// Keeps the shelf at what is live: compiles a new publication beside the turns and swaps it in whole. What this version
/// of the program can't play is refused, and the last good script stays.
/// </summary>
internal sealed class ScriptWatch(
    IScriptStore store, Bookshelf shelf, FirstBook first, IOptions<ContentOptions> options, ILogger<ScriptWatch> logger) : BackgroundService
{
    private readonly PublishedScripts _scripts = new(store);
    private long _seen;

    /// <summary>Fills the shelf. To be called before the service takes calls.</summary>
    /// <exception cref="Operations.StartRefusedException">There are no scripts that could be played.</exception>
    public async Task FillAsync(CancellationToken cancellationToken)
    {
        (var book, _seen) = await first.FindAsync(cancellationToken);
        shelf.Put(book);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The first age somebody types must not wait for the models that read numbers.
        await Task.Run(Player.Warm, stoppingToken);
        // Real time and not the injected clock: this looks at other processes.
        using var timer = new PeriodicTimer(options.Value.LookEvery);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (LogUnavailableException)
            {
                // The store is away for everyone: health says so, and the next look tries again.
            }
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        var newest = await store.NewestAsync(cancellationToken);
        if (newest == _seen)
        {
            return;
        }

        try
        {
            await SwapAsync(cancellationToken);
        }
#pragma warning disable CA1031 // Whatever is wrong with a publication, the bot goes on with what it has.
        catch (Exception failure) when (failure is not (LogUnavailableException or OperationCanceledException))
#pragma warning restore CA1031
        {
            logger.Unreadable(newest, failure.GetType().Name);
        }

        _seen = newest;
    }

    private async Task SwapAsync(CancellationToken cancellationToken)
    {
        var live = await _scripts.LiveAsync(cancellationToken);
        if (live is { Book: { } book })
        {
            shelf.Put(book);
            logger.Live(live.Publication.Number, live.Publication.Hash);
        }
        else if (live is not null)
        {
            logger.Refused(live.Publication.Number, live.Publication.Hash, live.Errors);
        }
    }
}
