namespace PreventionBot.Service.Feeds;

/// <summary>How soon a lost socket is noticed.</summary>
internal static class SocketPulse
{
    /// <summary>A client that has been silent this long is pinged, and is sent an empty frame when nothing else was.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(15);

    /// <summary>A ping without an answer for this long ends the socket.</summary>
    public static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(20);
}
