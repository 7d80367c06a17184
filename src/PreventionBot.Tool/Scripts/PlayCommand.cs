using System.CommandLine;
using PreventionBot.Dialogs;
using PreventionBot.Dialogs.Rehearsing;

namespace PreventionBot.Tool.Scripts;

/// <summary><c>pbot dialogs play</c>: talk to the draft in the terminal, as a young person would.</summary>
internal static class PlayCommand
{
    public static Command Make()
    {
        var folder = CommonOptions.Folder();
        var talk = new Option<string>("--talk") { Description = "Language of the talk.", DefaultValueFactory = _ => "fr" };
        var step = new Option<string?>("--step") { Description = "Where to begin, e.g. fugue#dehors." };
        var night = new Option<bool>("--night") { Description = "It is 23:40." };
        var closed = new Option<bool>("--closed") { Description = "Nobody of the helpline is there before 14:00." };
        step.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } name && !StepRef.TryParse(name, out _))
                result.AddError($"'{name}' names no step: expected topic#step, for instance fugue#dehors.");
        });
        var command = new Command("play", "Talk to the draft in the terminal.") { folder, talk, step, night, closed };
        command.SetAction(parsed =>
        {
            var locale = parsed.GetRequiredValue(talk);
            if (Rehearsals.Open(ScriptFolder.Read(parsed.GetRequiredValue(folder)), locale) is not { } stage)
                return 1;
            if (!stage.Book.Locales.Contains(locale))
                return Refuse($"'{locale}' is no language of this folder: expected {string.Join(" or ", stage.Book.Locales)}.");
            if (StepRef.TryParse(parsed.GetValue(step), out var wanted) && !stage.Book.HasStep(locale, wanted))
                return Refuse($"There is no step '{wanted}': expected topic#step as in the files, for instance fugue#dehors.");
            var setting = new Setting
            {
                Locale = locale,
                Night = parsed.GetValue(night),
                HelplineOpen = !parsed.GetValue(closed),
                Start = StepRef.TryParse(parsed.GetValue(step), out var start) ? start : null,
                Seed = Random.Shared.Next(),
            };
            new Play(stage.Rehearsal, Console.In).Run(setting);
            return 0;
        });
        return command;
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
