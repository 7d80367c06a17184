namespace PreventionBot.Conversations.Doorbells;

/// <summary>
/// Tells whoever follows a conversation that its log has grown. It carries no content and may lose a ring:
/// followers read the log from their watermark, and read it anyway now and then.
/// </summary>
public interface IDoorbell
{
    /// <summary>Rings for a topic, after the append and never before it.</summary>
    void Ring(string topic);

    /// <summary>Starts listening. Rings that come while the listener is busy are folded into one.</summary>
    Bell Listen(string topic);
}
