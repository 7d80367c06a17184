using PreventionBot.Desk.Feed;
using PreventionBot.Desk.Wire;
using PreventionBot.Schema.Desk;

namespace PreventionBot.Desk.Talk;

/// <summary>Sends what the outboxes hold, each message until there is an answer.</summary>
internal sealed class Sender(DeskApi api, Backoff backoff, TimeProvider time)
{
    /// <summary>
    /// Sends everything unsent of one conversation, oldest first; returns at once when that is already going on.
    /// <c>changed</c> is called after each step, for the screen; <c>signedOut</c> when the session has ended, and the
    /// message is tried again all the same.
    /// </summary>
    public async Task PumpAsync(
        TalkState talk, Action changed, Action signedOut, CancellationToken cancellationToken)
    {
        if (!talk.Outbox.TryBeginPump())
            return;
        try
        {
            var failures = 0;
            while (talk.Outbox.Next is { } message)
            {
                changed();
                var refusal = await SendAsync(talk, message, cancellationToken);
                if (refusal is Refusal.SignedOut)
                    signedOut();
                if (refusal is not (Refusal.SignedOut or Refusal.Unreachable))
                {
                    failures = 0;
                    continue;
                }

                talk.Outbox.Mark(message.ClientId, OutgoingStage.Retrying);
                changed();
                await talk.Outbox.RestAsync(backoff.Delay(failures++), time, cancellationToken);
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            talk.Outbox.EndPump();
            changed();
        }
    }

    private async Task<Refusal> SendAsync(TalkState talk, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var wire = new DeskMessage(message.ClientId, message.Text, message.Claim);
        var answer = await api.SendAsync(talk.Id, wire, cancellationToken);
        if (answer.Refusal is Refusal.None)
            talk.Outbox.Mark(message.ClientId, OutgoingStage.Sent);
        else if (answer.Refusal is Refusal.Rejected)
            talk.Outbox.Mark(message.ClientId, OutgoingStage.Rejected);
        else if (answer.Refusal is Refusal.NotYours && message.Claim >= talk.Claim)
            talk.PassedOn();
        else if (answer.Refusal is Refusal.NotYours)
            // Written before a release; the conversation itself is mine again.
            talk.Outbox.MarkNotYours(message.Claim);
        return answer.Refusal;
    }
}
