using System.Text.Json;
using Microsoft.Extensions.Options;
using PreventionBot.Conversations.Cells;
using PreventionBot.Conversations.Handoffs;
using PreventionBot.Schema;
using PreventionBot.Schema.Activities;
using PreventionBot.Schema.Connector;

namespace PreventionBot.Service.Channels.Connector.Handoffs;

/// <summary>
/// Tells a channel that has a desk of its own how the handoff stands, in Bot Framework's words: <c>handoff.initiate</c>
/// with what is needed to route and a transcript, <c>handoff.status</c> after it. Other channels are told nothing.
/// </summary>
internal sealed class HandoffEvents(
    ConversationRuntime runtime, QueueBoard board, DeskTranscript transcript, IOptions<ConnectorOptions> options)
{
    private const int MostLines = 200;

    /// <summary>The event to send; null for none.</summary>
    /// <param name="notice">An event of the log.</param>
    /// <param name="bare">Addresses and channel, filled in already.</param>
    /// <param name="conversationId">Public id.</param>
    /// <param name="number">Its place in the log: the transcript ends there.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<OutgoingActivity?> OfAsync(
        Activity notice, OutgoingActivity bare, string conversationId, long number, CancellationToken cancellationToken)
    {
        if (notice is not { Name: EventNames.Handoff, Value: { } value } || !options.Value.Hubs.Contains(bare.ChannelId))
        {
            return null;
        }

        return JsonSerializer.Deserialize(value, SchemaJson.Default.HandoffNotice)?.State switch
        {
            "waiting" => await InitiateAsync(bare, conversationId, number, cancellationToken),
            "active" => Status(bare, HandoffStates.Accepted),
            "closed" => Status(bare, HandoffStates.Completed),
            "out-of-hours" => Status(bare, HandoffStates.Failed),
            _ => null,
        };
    }

    private static OutgoingActivity Status(OutgoingActivity bare, string state) => bare with
    {
        Name = EventNames.HandoffStatus,
        Value = JsonSerializer.SerializeToElement(new HandoffStatus(state), SchemaJson.Default.HandoffStatus),
    };

    private async Task<OutgoingActivity?> InitiateAsync(OutgoingActivity bare, string id, long number, CancellationToken cancellationToken)
    {
        if (await runtime.ViewAsync(id, cancellationToken) is not { } view)
        {
            return null;
        }

        var entry = board.Entry(id, view.State);
        var context = new HandoffContext(entry.Pseudonym, entry.Severity, entry.Category, entry.Topic ?? string.Empty, entry.Locale, entry.Age);
        var lines = await LinesAsync(id, number, entry.Pseudonym, cancellationToken);
        return bare with
        {
            Name = EventNames.HandoffInitiate,
            Value = JsonSerializer.SerializeToElement(context, SchemaJson.Default.HandoffContext),
            Attachments = [new OutgoingAttachment("application/json", JsonSerializer.SerializeToElement(lines, SchemaJson.Default.HandoffTranscript), "Transcript")],
        };
    }

    private async Task<HandoffTranscript> LinesAsync(string id, long number, string pseudonym, CancellationToken cancellationToken)
    {
        var logged = await runtime.ReadAsync(id, Math.Max(0, number - MostLines), MostLines, cancellationToken);
        return new HandoffTranscript([.. transcript.Of(logged.Where(a => a.Number < number)).Select(line => new HandoffLine(
            ActivityTypes.Message,
            new ChannelAccount(line.Speaker == Speakers.Young ? pseudonym : line.Speaker, Role: line.Speaker == Speakers.Young ? "user" : "bot"),
            line.Text,
            line.At))]);
    }
}
