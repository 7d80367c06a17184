namespace PreventionBot.Conversations.Turns;

/// <summary>One step of every turn: pure, so that a turn that lost a race is simply taken again.</summary>
public interface ITurnStep
{
    /// <summary>What the step is for, in a few words; the service prints the list when it starts.</summary>
    string Purpose { get; }

    /// <summary>Returns the turn with what this step adds.</summary>
    Turn Run(Turn turn);
}
