using PreventionBot.Schema.Activities;
using PreventionBot.Schema.Talk;

namespace PreventionBot.Conversations.Turns;

/// <summary>The events that tell the young person's client how the handoff stands.</summary>
internal static class HandoffNotices
{
    public static Activity Waiting => Of("waiting");

    public static Activity Closed => Of("closed");

    public static Activity OutOfHours => Of("out-of-hours");

    public static Activity Active(string alias) => Of("active", alias);

    private static Activity Of(string state, string? name = null) =>
        Speech.Event(EventNames.Handoff, new HandoffNotice(state, name));
}
