using System.Globalization;
using PreventionBot.Dialogs;
using PreventionBot.Dialogs.Rehearsing;
using Spectre.Console;

namespace PreventionBot.Tool.Scripts;

/// <summary>A talk in the terminal: a number presses a reply, anything else is typed, an empty line or the end of input leaves.</summary>
internal sealed class Play(IRehearsal rehearsal, TextReader input)
{
    public void Run(Setting setting)
    {
        var turn = rehearsal.Begin(setting);
        var severity = 0;
        while (true)
        {
            Show(turn, setting.Locale, severity);
            severity = turn.Severity;
            AnsiConsole.Markup("[green]>[/] ");
            if (input.ReadLine() is not { Length: > 0 } line)
                return;
            turn = Pressed(turn, line) is { } choice ? rehearsal.Press(choice) : rehearsal.Say(line);
        }
    }

    private static Choice? Pressed(RehearsedTurn turn, string line) =>
        int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= turn.Choices.Count && !turn.ExpectsTyping
            ? turn.Choices[number - 1]
            : turn.Choices.FirstOrDefault(choice => choice.Label.Equals(line, StringComparison.OrdinalIgnoreCase));

    private static void Show(RehearsedTurn turn, string locale, int severityBefore)
    {
        AnsiConsole.WriteLine();
        foreach (var bubble in turn.Bubbles)
        {
            AnsiConsole.MarkupLineInterpolated($"  {bubble.Markdown.Replace("**", "", StringComparison.Ordinal).Replace("\\\n", "\n", StringComparison.Ordinal).Replace("\n", "\n  ", StringComparison.Ordinal)}");
            foreach (var line in bubble.Contacts)
                AnsiConsole.MarkupLineInterpolated($"    [blue]☎ {line.Name}[/] [grey]{line.Hours.Text(locale)}[/]");
        }

        // Where a number is an answer, replies are pressed by their words.
        for (var i = 0; i < turn.Choices.Count; i++)
            AnsiConsole.MarkupLineInterpolated($"  [yellow]{(turn.ExpectsTyping ? "·" : $"{i + 1}")}[/] {turn.Choices[i].Label}");
        if (turn.Severity > severityBefore)
            AnsiConsole.MarkupLineInterpolated($"  [red]{new Bilingual("gravité", "severity").In(locale)} {turn.Severity}[/]");
        AnsiConsole.MarkupLineInterpolated($"  [grey]{turn.At}[/]");
    }
}
