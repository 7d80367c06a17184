using PreventionBot.Conversations.Cells;
using PreventionBot.Conversations.Masking;
using PreventionBot.Conversations.Opinions;
using PreventionBot.Conversations.Turns;
using PreventionBot.Detection;

namespace PreventionBot.Service.Opinions;

/// <summary>Asks for second opinions, a few at once, and brings those that worry as turns of their own.</summary>
internal sealed class OpinionWorker(
    OpinionQueue queue,
    LanguageClient language,
    ConversationRuntime runtime,
    Masker masker,
    OpinionOptions options,
    OpinionMetrics metrics,
    TimeProvider clock,
    ILogger<OpinionWorker> logger) : BackgroundService
{
    private const string Source = "Azure AI Language";

    private readonly CircuitBreaker _breaker = new(options.BreakAfter, options.BreakFor, clock);
    private readonly DailyBudget _budget = new(options.PerDay, clock);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, options.AtOnce).Select(_ => Task.Run(() => WorkAsync(stoppingToken), stoppingToken)));

    private async Task WorkAsync(CancellationToken stop)
    {
        await foreach (var message in queue.ReadAsync(stop))
        {
            try
            {
                metrics.Count(await ConsiderAsync(message, stop));
            }
#pragma warning disable CA1031 // An exception here would end the whole service; the words are stored, and only this opinion is lost.
            catch (Exception failure) when (!stop.IsCancellationRequested)
#pragma warning restore CA1031
            {
                metrics.Count(OpinionMetrics.Failed);
                logger.Failed(failure.GetType().Name);
            }
        }
    }

    private async Task<string> ConsiderAsync(HeardMessage message, CancellationToken stop)
    {
        if (!_breaker.TryEnter())
            return OpinionMetrics.Resting;
        if (!_budget.TrySpend())
        {
            _breaker.Left();
            return OpinionMetrics.Spent;
        }

        switch (await language.AskAsync(masker.Mask(message.Text).Text, message.Locale, stop))
        {
            case LanguageOutcome.Failed failed:
                logger.Failed(failed.Kind);
                if (_breaker.Failed())
                    logger.Resting(options.BreakFor);
                return OpinionMetrics.Failed;
            case LanguageOutcome.Sentiment { IsNegative: true } found when found.Negative >= options.Threshold:
                _breaker.Succeeded();
                return await BringAsync(message, found.Negative, stop);
            default:
                _breaker.Succeeded();
                return OpinionMetrics.Calm;
        }
    }

    private async Task<string> BringAsync(HeardMessage message, double negative, CancellationToken stop)
    {
        var opinion = new TurnInput.SecondOpinion(message.Number, Source, negative);
        if (await runtime.TakeAsync(message.ConversationId, opinion, stop) is not TurnReceipt.Stored)
            return OpinionMetrics.Calm;
        logger.Raised(Severity.Concern);
        return OpinionMetrics.Raised;
    }
}
