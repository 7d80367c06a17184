using System.Threading.Channels;
using PreventionBot.Desk.Talk;

namespace PreventionBot.Desk.Shifts;

/// <summary>
/// Reads by plain requests what the feed does not bring: it follows one conversation only, and while it is lost,
/// or a network lets no socket through, it brings nothing.
/// </summary>
internal sealed class Rounds(Shift shift, Errands errands, TimeProvider time)
{
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(4);

    private readonly Channel<bool> _hurried = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private bool _queueAsked;

    /// <summary>Goes round now.</summary>
    public void Hurry() => _hurried.Writer.TryWrite(true);

    /// <summary>Goes round now and reads the queue too.</summary>
    public void ReadQueue()
    {
        _queueAsked = true;
        Hurry();
    }

    /// <summary>Runs until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var onTime = await RestAsync(cancellationToken);
            if (_queueAsked || (onTime && shift.Online is not true))
            {
                _queueAsked = false;
                await errands.ReadQueueAsync(cancellationToken);
            }

            foreach (var talk in shift.Talks.Open.Where(talk => IsDue(talk, onTime)).ToList())
                await errands.ReadAsync(talk, cancellationToken);
        }
    }

    private bool IsDue(TalkState talk, bool onTime)
    {
        var unwatched = shift.Online is not true || talk != shift.Talks.Selected;
        return talk.InDoubt || !talk.Loaded || (onTime && unwatched && talk.Standing is Standing.Active);
    }

    // True when the time came, false when hurried: hurried rounds read only what is in doubt.
    private async Task<bool> RestAsync(CancellationToken cancellationToken)
    {
        using var resting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var hurried = _hurried.Reader.WaitToReadAsync(resting.Token).AsTask();
        var first = await Task.WhenAny(hurried, Task.Delay(Every, time, resting.Token));
        cancellationToken.ThrowIfCancellationRequested();
        await resting.CancelAsync();
        _hurried.Reader.TryRead(out _);
        return first != hurried;
    }
}
