using PreventionBot.Desk.Feed;
using PreventionBot.Desk.SignIn;
using PreventionBot.Schema.Desk;

namespace PreventionBot.Desk.Shifts;

/// <summary>Brings what the feed says to the desk.</summary>
internal sealed class ShiftListener(Shift shift, Rounds rounds, Session session) : IFeedListener
{
    public DeskWatch Watch => new(shift.Talks.Selected?.Id, shift.Talks.Selected?.Transcript.Watermark ?? 0);

    public void Received(DeskFrame frame)
    {
        if (frame.Conversation is { } news)
            shift.Follow(news);
        if (frame.Queue is not { } view)
            return;
        shift.Follow(view);
        rounds.Hurry();
    }

    public async Task ConnectionAsync(bool online, CancellationToken cancellationToken)
    {
        // A refused handshake looks like a dead network to a browser; the session tells them apart.
        var refused = shift.Online is not true && !online;
        shift.Online = online;
        shift.Touch();
        if (refused)
            await session.CheckAsync(cancellationToken);
        if (!online)
            return;
        foreach (var talk in shift.Talks.Open)
            talk.Outbox.Hurry();
        rounds.ReadQueue();
    }
}
