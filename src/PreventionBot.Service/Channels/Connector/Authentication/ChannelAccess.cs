namespace PreventionBot.Service.Channels.Connector.Authentication;

/// <summary>Whether a request to <c>/api/messages</c> is let in. There are exactly these two outcomes.</summary>
internal abstract record ChannelAccess
{
    private ChannelAccess()
    {
    }

    /// <summary>It is.</summary>
    /// <param name="IsAnonymous">Nobody has proven who they are: Development on loopback, without a registration.</param>
    /// <param name="IsEmulator">Entra signed for it, not a channel: the Emulator, or another service of a known tenant.</param>
    public sealed record Granted(bool IsAnonymous = false, bool IsEmulator = false) : ChannelAccess;

    /// <summary>It is not; answered as <c>{"error":{"code","message"}}</c>.</summary>
    /// <param name="Status">401, 403, 404 (channels are off) or 503 (try again).</param>
    /// <param name="Code">For programs, and safe to log.</param>
    /// <param name="Message">For people: what was expected, and how to mend it. It quotes nothing of the request.</param>
    public sealed record Refused(int Status, string Code, string Message) : ChannelAccess;
}
