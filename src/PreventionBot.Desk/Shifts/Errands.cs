using PreventionBot.Desk.SignIn;
using PreventionBot.Desk.Talk;
using PreventionBot.Desk.Words;
using PreventionBot.Desk.Wire;
using PreventionBot.Schema.Desk;

namespace PreventionBot.Desk.Shifts;

/// <summary>What a member asks of the service, and what its answer changes on the desk.</summary>
internal sealed class Errands(DeskApi api, Shift shift, Session session, NoticeWords words)
{
    /// <summary>Takes the first of the queue and puts it in front.</summary>
    public async Task TakeNextAsync(CancellationToken cancellationToken)
    {
        var answer = await api.NextAsync(cancellationToken);
        if (answer is { Refusal: Refusal.None, Value: null })
            shift.Say(words.NobodyWaits);
        else
            await TakenAsync(answer, cancellationToken);
    }

    /// <summary>Takes one that the member chose.</summary>
    public async Task TakeAsync(string id, CancellationToken cancellationToken) =>
        await TakenAsync(await api.ClaimAsync(id, cancellationToken), cancellationToken);

    /// <summary>Reads what is new; tells whether the conversation is still this member's as a by-product.</summary>
    public async Task ReadAsync(TalkState talk, CancellationToken cancellationToken)
    {
        var answer = await api.ReadAsync(talk.Id, talk.Transcript.Watermark, cancellationToken);
        if (answer.Value is { } news)
            talk.Apply(news);
        else if (answer.Refusal is Refusal.NotYours && talk is { Loaded: false, HasUnsaved: false })
            shift.Talks.Dismiss(talk);
        else if (answer.Refusal is Refusal.NotYours)
            talk.PassedOn();
        else if (answer.Refusal is Refusal.SignedOut)
            session.Expire();
        shift.Talks.MarkRead();
        shift.Touch();
    }

    /// <summary>Reads the queue, unless the feed tells something newer meanwhile.</summary>
    public async Task ReadQueueAsync(CancellationToken cancellationToken)
    {
        var edition = shift.Queue.Edition;
        var answer = await api.QueueAsync(cancellationToken);
        if (answer.Value is { } view && edition == shift.Queue.Edition)
            shift.Follow(view);
    }

    /// <summary>One message as it was written, once the reason is on record; null when it was refused, and then the desk says why.</summary>
    public async Task<string?> RevealAsync(TalkState talk, long number, string reason, string note, CancellationToken cancellationToken)
    {
        var answer = await api.RevealAsync(talk.Id, number, new(talk.Claim, reason, note), cancellationToken);
        if (answer.Value is null)
            Refused(answer.Refusal, words.NotYours);
        return answer.Value?.Text;
    }

    public async Task CloseAsync(TalkState talk, CancellationToken cancellationToken) =>
        Ended(talk, await api.CloseAsync(talk.Id, talk.Claim, cancellationToken), words.Closed);

    public async Task ReleaseAsync(TalkState talk, CancellationToken cancellationToken) =>
        Ended(talk, await api.ReleaseAsync(talk.Id, talk.Claim, cancellationToken), words.Released);

    private async Task TakenAsync(Answer<DeskClaim> answer, CancellationToken cancellationToken)
    {
        if (answer.Value is not { } claim)
        {
            Refused(answer.Refusal, words.TakenBySomebodyElse);
            return;
        }

        var entry = shift.Queue.Find(claim.ConversationId)
            ?? new QueueEntry(claim.ConversationId, "…", 0, null, [], null, "fr", null, default, false);
        var talk = shift.Talks.Take(entry, claim.Claim);
        shift.Talks.Select(talk);
        shift.Say(null);
        await ReadAsync(talk, cancellationToken);
    }

    private void Ended(TalkState talk, Answer<object> answer, string done)
    {
        if (answer.Refusal is Refusal.None)
            shift.Talks.Dismiss(talk);
        else if (answer.Refusal is Refusal.NotYours)
            talk.PassedOn();
        if (answer.Refusal is Refusal.None)
            shift.Say(Phrase.Fill(done, talk.Entry.Pseudonym));
        else
            Refused(answer.Refusal, words.NotYours);
    }

    private void Refused(Refusal refusal, string notYours)
    {
        if (refusal is Refusal.SignedOut)
            session.Expire();
        shift.Say(refusal switch
        {
            Refusal.NotYours => notYours,
            Refusal.Rejected => words.Refused,
            Refusal.Unreachable => words.Unreachable,
            Refusal.None or Refusal.SignedOut or _ => null,
        });
    }
}
