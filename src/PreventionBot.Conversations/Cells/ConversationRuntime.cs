using System.Text.Json;
using PreventionBot.Conversations.Doorbells;
using PreventionBot.Conversations.Hours;
using PreventionBot.Conversations.Logs;
using PreventionBot.Conversations.Opinions;
using PreventionBot.Conversations.Publishing;
using PreventionBot.Conversations.State;
using PreventionBot.Conversations.Turns;
using PreventionBot.Detection;

namespace PreventionBot.Conversations.Cells;

/// <summary>
/// Takes turns: loads, computes, appends, and only then rings. Nobody else appends.
/// A turn that lost a race is computed again from the newer state; a repeated send is answered and not taken.
/// </summary>
public sealed class ConversationRuntime(
    IConversationLog log,
    ConversationCells cells,
    TurnPipeline pipeline,
    Bookshelf shelf,
    IDoorbell doorbell,
    HelplineHours hours,
    TimeProvider clock,
    ISecondOpinions? opinions = null)
{
    private const int MostAttempts = 32;

    /// <summary>Makes the conversation if there is none of this id, and lets the bot greet.</summary>
    /// <param name="id">Public id.</param>
    /// <param name="first">Its first state.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>True when it was made, false when it was there.</returns>
    public async Task<bool> StartAsync(string id, ConversationState first, CancellationToken cancellationToken)
    {
        var fresh = await CreateAsync(id, first, cancellationToken);
        await TakeAsync(id, new TurnInput.Begun(), cancellationToken);
        return fresh;
    }

    /// <summary>Makes the conversation if there is none of this id; nothing is said yet.</summary>
    /// <returns>True when it was made, or made and not used yet.</returns>
    public async Task<bool> CreateAsync(string id, ConversationState first, CancellationToken cancellationToken)
    {
        var state = JsonSerializer.SerializeToUtf8Bytes(first, StateJson.Default.ConversationState);
        return (await log.CreateAsync(id, state, cancellationToken)).Version == 0;
    }

    /// <summary>Takes a turn. When it returns <see cref="TurnReceipt.Stored"/>, the turn is durable.</summary>
    /// <exception cref="LogUnavailableException">The store is away; whether the turn was stored is unknown, repeating it is safe.</exception>
    public async Task<TurnReceipt> TakeAsync(string id, TurnInput input, CancellationToken cancellationToken)
    {
        var cell = cells.Get(id);
        await cell.Lock.WaitAsync(cancellationToken);
        try
        {
            return await TakeAsync(cell, id, input, cancellationToken);
        }
        catch
        {
            // Whether the store committed is unknown: the next turn reads the truth.
            cell.Forget();
            throw;
        }
        finally
        {
            cell.Lock.Release();
        }
    }

    /// <summary>The conversation as it stands; null when there is none of this id.</summary>
    public async Task<ConversationView?> ViewAsync(string id, CancellationToken cancellationToken)
    {
        var cell = cells.Get(id);
        await cell.Lock.WaitAsync(cancellationToken);
        try
        {
            return await LoadAsync(cell, id, cancellationToken)
                ? new ConversationView(id, cell.State!, cell.Snapshot!.LastNumber)
                : null;
        }
        finally
        {
            cell.Lock.Release();
        }
    }

    /// <summary>Activities after a number, in order, at most <paramref name="max"/>; empty for an unknown conversation.</summary>
    public async Task<IReadOnlyList<LoggedActivity>> ReadAsync(
        string id, long after, int max, CancellationToken cancellationToken)
    {
        var cell = cells.Get(id);
        if (cell.Tail(after) is { } tail)
        {
            return tail.Count <= max ? tail : [.. tail.Take(max)];
        }

        await cell.Lock.WaitAsync(cancellationToken);
        StoredSnapshot snapshot;
        try
        {
            if (!await LoadAsync(cell, id, cancellationToken))
            {
                return [];
            }

            snapshot = cell.Snapshot!;
        }
        finally
        {
            cell.Lock.Release();
        }

        return snapshot.LastNumber > after ? await log.ReadAsync(snapshot.Conversation, after, max, cancellationToken) : [];
    }

    private async Task<TurnReceipt> TakeAsync(ConversationCell cell, string id, TurnInput input, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (input.ClientId is { } clientId && cell.NumberOf(clientId) is { } known)
            {
                return new TurnReceipt.Stored(known, cell.State!);
            }

            if (!await LoadAsync(cell, id, cancellationToken))
            {
                cells.Drop(id);
                return new TurnReceipt.Unknown();
            }

            var snapshot = cell.Snapshot!;
            var before = cell.State!;
            var turn = pipeline.Run(new Turn
            {
                ConversationId = id,
                LastNumber = snapshot.LastNumber,
                Input = input,
                Moment = hours.At(clock.GetUtcNow()),
                Script = shelf.Current,
                State = before,
                Before = before,
            });
            if (turn.Refusal is { } why)
            {
                return new TurnReceipt.Refused(why);
            }

            if (turn.Drafts.IsEmpty && turn.PhraseHash is null && turn.Audit is null && ReferenceEquals(turn.State, before))
            {
                return new TurnReceipt.Stored(snapshot.LastNumber, before);
            }

            var append = TurnSeal.Seal(turn, snapshot);
            // Once begun, an append is seen through: whoever follows must hear the bell even if the sender has hung up.
            switch (await log.AppendAsync(append, CancellationToken.None))
            {
                case AppendResult.Stored:
                    cell.Advance(append, turn.State);
                    Ring(id, before, turn);
                    Consider(turn);
                    return new TurnReceipt.Stored(snapshot.LastNumber + Math.Min(1, append.Activities.Count), turn.State);
                case AppendResult.Duplicate duplicate:
                    cell.Forget();
                    await LoadAsync(cell, id, CancellationToken.None);
                    return new TurnReceipt.Stored(duplicate.Number, cell.State!);
                default:
                    cell.Forget();
                    break;
            }
        }

        throw new LogUnavailableException($"The conversation moved on {MostAttempts} times while one turn was tried.");
    }

    private async Task<bool> LoadAsync(ConversationCell cell, string id, CancellationToken cancellationToken)
    {
        if (cell.Snapshot is null && await log.LoadAsync(id, cancellationToken) is { } snapshot)
        {
            cell.Hold(snapshot);
        }

        return cell.Snapshot is not null;
    }

    /// <summary>Only what the detector found harmless is worth a second opinion; the words on a button are their author's.</summary>
    private void Consider(Turn turn)
    {
        if (opinions is not null && turn is { Input: TurnInput.Said { Target: null } said, Found.Severity: Severity.None })
        {
            opinions.Consider(new HeardMessage(turn.ConversationId, turn.LastNumber + 1, said.Text, turn.State.Locale));
        }
    }

    private void Ring(string id, ConversationState before, Turn turn)
    {
        doorbell.Ring(id);
        if (turn.State.Channel is not null)
        {
            doorbell.Ring(DoorbellTopics.Outbox);
        }

        var moved = before.Handoff != turn.State.Handoff;
        var waitingOrHeld = turn.State.Handoff.Mode is Handoffs.HandoffMode.Waiting or Handoffs.HandoffMode.Active;
        if (moved || (waitingOrHeld && before.Severity != turn.State.Severity))
        {
            doorbell.Ring(DoorbellTopics.Queue);
        }
    }
}
