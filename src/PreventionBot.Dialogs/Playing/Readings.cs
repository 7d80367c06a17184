using System.Globalization;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Playing;

/// <summary>What a script can read at this moment.</summary>
internal sealed class Readings(DialogState state, Scene scene, Variables variables, StepRef step) : IReadings
{
    public Value Read(string variable) => variable switch
    {
        Variables.Night => Value.Of(scene.Night),
        Variables.HelplineOpen => Value.Of(scene.HelplineOpen),
        Variables.Channel => Value.Of(scene.Channel),
        Variables.Opens => Value.Of(scene.Opens),
        Variables.Person => Value.Of(scene.Person),
        Variables.Heard => Value.Of(state.Awaiting?.Value),
        Variables.Locale => Value.Of(state.Locale),
        Variables.Visits => Value.Of(state.Visits.GetValueOrDefault(step.ToString())),
        _ => Kept(variable),
    };

    private Value Kept(string variable)
    {
        // A variable no longer declared is not read any more, even if an older book kept it.
        if (!state.Vars.TryGetValue(variable, out var text) || !variables.Declared.TryGetValue(variable, out var declared))
            return default;
        return declared.Type switch
        {
            AnswerType.Number or AnswerType.Age => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? Value.Of(number) : default,
            AnswerType.YesNo => text is "yes" or "no" ? Value.Of(text == "yes") : default,
            _ => Value.Of(text),
        };
    }
}
