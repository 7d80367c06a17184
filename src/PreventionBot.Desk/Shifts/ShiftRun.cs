using PreventionBot.Desk.Feed;
using PreventionBot.Desk.SignIn;
using PreventionBot.Desk.Talk;

namespace PreventionBot.Desk.Shifts;

/// <summary>A shift with everything that runs for it: the feed, the rounds and the sending.</summary>
internal sealed class ShiftRun : IAsyncDisposable
{
    private readonly CancellationTokenSource _ending = new();
    private readonly DeskFeed _feed;
    private readonly Sender _sender;
    private readonly Session _session;
    private readonly Func<string> _newId;
    private readonly Task _running;

    public ShiftRun(Shift shift, Errands errands, ShiftTools tools)
    {
        (Shift, Errands, _session) = (shift, errands, tools.Session);
        (_feed, _sender, _newId) = (tools.Feed, tools.Sender, tools.NewId);
        var rounds = new Rounds(shift, errands, tools.Time);
        var listener = new ShiftListener(shift, rounds, _session);
        _running = Task.WhenAll(_feed.RunAsync(listener, _ending.Token), rounds.RunAsync(_ending.Token));
    }

    public Shift Shift { get; }

    public Errands Errands { get; }

    /// <summary>Cancelled when the shift ends.</summary>
    public CancellationToken Ending => _ending.Token;

    /// <summary>Puts a conversation in front, or none, and has the feed follow it.</summary>
    public void Select(TalkState? talk)
    {
        Shift.Talks.Select(talk);
        Shift.Say(null);
        WatchChanged();
    }

    public void WatchChanged()
    {
        _feed.WatchChanged();
        Shift.Touch();
    }

    /// <summary>Sends the draft of a conversation.</summary>
    public Task SendDraftAsync(TalkState talk)
    {
        var text = talk.Draft.Trim();
        if (text.Length == 0 || talk.Standing is not Standing.Active)
            return Task.CompletedTask;
        talk.Draft = string.Empty;
        talk.Outbox.Add(_newId(), text, talk.Claim);
        return PumpAsync(talk);
    }

    /// <summary>Tries again now what did not go.</summary>
    public Task RetryAsync(TalkState talk)
    {
        talk.Outbox.Hurry();
        return PumpAsync(talk);
    }

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await _running.ConfigureAwait(
            ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        _ending.Dispose();
    }

    private Task PumpAsync(TalkState talk) => _sender.PumpAsync(talk, Shift.Touch, _session.Expire, Ending);
}
