namespace PreventionBot.Schema.Activities;

/// <summary>Who speaks in a conversation; the page and the desk always show it.</summary>
public static class Speakers
{
    /// <summary>The young person.</summary>
    public const string Young = "young";

    /// <summary>The bot, with published script text.</summary>
    public const string Robot = "robot";

    /// <summary>A member of the helpline's staff.</summary>
    public const string Person = "person";

    /// <summary>The service itself: somebody came, somebody left.</summary>
    public const string Service = "service";
}
