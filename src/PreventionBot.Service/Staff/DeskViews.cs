using PreventionBot.Conversations.Cells;
using PreventionBot.Conversations.Handoffs;
using PreventionBot.Schema.Desk;

namespace PreventionBot.Service.Staff;

/// <summary>Conversations as the desk sees them.</summary>
internal sealed class DeskViews(ConversationRuntime runtime, QueueBoard board, DeskTranscript transcript)
{
    private const int MostActivities = 1_000;

    /// <summary>A conversation from a position on; null when it is not this member's.</summary>
    public async Task<DeskConversation?> OwnAsync(string id, StaffMember member, long after, CancellationToken cancellationToken)
    {
        var view = await runtime.ViewAsync(id, cancellationToken);
        return view is not null && IsOwner(view, member) ? await WithActivitiesAsync(view, after, cancellationToken) : null;
    }

    public static bool IsOwner(ConversationView view, StaffMember member) =>
        view.State.Handoff is { Mode: HandoffMode.Active } handoff && handoff.OwnerId == member.Id;

    /// <summary>What its former owner may still learn: that it has passed on, and how.</summary>
    public DeskConversation Passed(ConversationView view, long watermark) => new(
        board.Entry(view.Id, view.State), State(view), view.State.Handoff.Claim, [], watermark);

    private async Task<DeskConversation> WithActivitiesAsync(
        ConversationView view, long after, CancellationToken cancellationToken)
    {
        var activities = await runtime.ReadAsync(view.Id, after, MostActivities, cancellationToken);
        return new DeskConversation(
            board.Entry(view.Id, view.State),
            State(view),
            view.State.Handoff.Claim,
            transcript.Of(activities),
            activities.Count > 0 ? activities[^1].Number : after);
    }

    private static string State(ConversationView view) => view.State.Handoff.Mode switch
    {
        HandoffMode.Active => "active",
        HandoffMode.Waiting => "waiting",
        HandoffMode.Ended => "left",
        _ => "closed",
    };
}
