namespace PreventionBot.Dialogs.Rehearsing;

/// <summary>One conversation held to try the scripts. Not for use by several threads.</summary>
public interface IRehearsal
{
    /// <summary>Starts anew: at the step of the setting, else with the greeting.</summary>
    RehearsedTurn Begin(Setting setting);

    /// <summary>The young person types something; words of a reply on screen press it.</summary>
    RehearsedTurn Say(string words);

    /// <summary>The young person presses a reply.</summary>
    RehearsedTurn Press(Choice choice);
}
