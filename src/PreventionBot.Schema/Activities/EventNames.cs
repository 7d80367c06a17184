namespace PreventionBot.Schema.Activities;

/// <summary>Names of the event activities that this service sends or reads.</summary>
public static class EventNames
{
    /// <summary>Sent by Web Chat pages when they open (a convention, see the Web Chat samples). Read only.</summary>
    public const string WebChatJoin = "webchat/join";

    /// <summary>Sent to the young person's client when the handoff changes; the value is a <see cref="Talk.HandoffNotice"/>.</summary>
    public const string Handoff = "prevention.handoff";

    /// <summary>In the log only: the young person sent a file through a channel. Nothing of it is kept.</summary>
    public const string File = "prevention.file";

    /// <summary>Sent to a channel with a desk of its own when a person is asked for (Bot Framework, handoff to human).</summary>
    public const string HandoffInitiate = "handoff.initiate";

    /// <summary>Both ways: how a handoff goes; the value is an object with <c>state</c>, one of <see cref="HandoffStates"/>.</summary>
    public const string HandoffStatus = "handoff.status";

    /// <summary>Sent by the page when the language is changed; the value is an object with <c>locale</c>. Read only.</summary>
    public const string Locale = "prevention.locale";

    /// <summary>Sent when the young person asked for a return phrase: the client now asks for one at <c>/talk/phrase</c>.</summary>
    public const string ReturnPhrase = "prevention.returnPhrase";

    /// <summary>Sent when the young person asked to leave at once: the client does its quick exit.</summary>
    public const string QuickExit = "prevention.quickExit";
}
