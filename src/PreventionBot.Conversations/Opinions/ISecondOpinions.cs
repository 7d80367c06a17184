namespace PreventionBot.Conversations.Opinions;

/// <summary>
/// May be asked what somebody else makes of a message. The answer comes as a turn of its own,
/// <see cref="Turns.TurnInput.SecondOpinion"/>, or never.
/// </summary>
public interface ISecondOpinions
{
    /// <summary>Takes note of a message. It returns at once and throws nothing: the young person's answer waits for it.</summary>
    void Consider(HeardMessage message);
}
