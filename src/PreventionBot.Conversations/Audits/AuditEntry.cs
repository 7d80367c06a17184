namespace PreventionBot.Conversations.Audits;

/// <summary>A member of staff looked behind the masking of one message. It holds no word of the young person.</summary>
/// <param name="At">UTC.</param>
/// <param name="StaffId">Account.</param>
/// <param name="Number">Position of the message in the log of its conversation.</param>
/// <param name="Reason">One of <see cref="Schema.Desk.RevealReasons"/>.</param>
/// <param name="Note">Why, in the member's own words.</param>
public sealed record AuditEntry(DateTimeOffset At, string StaffId, long Number, string Reason, string Note)
{
    /// <summary>The reason's name only, never the note.</summary>
    public override string ToString() => $"AuditEntry {Reason}";
}
