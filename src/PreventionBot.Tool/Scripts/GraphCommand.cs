using System.CommandLine;
using PreventionBot.Dialogs.Graphing;

namespace PreventionBot.Tool.Scripts;

/// <summary><c>pbot dialogs graph</c>: the ways between steps, as Mermaid.</summary>
internal static class GraphCommand
{
    public static Command Make()
    {
        var folder = CommonOptions.Folder();
        var topic = new Option<string?>("--topic") { Description = "One topic; without it, all topics and how many ways lead between them." };
        var talk = new Option<string>("--talk") { Description = "Language of the labels.", DefaultValueFactory = _ => "fr" };
        var command = new Command("graph", "Draw the ways between steps as a Mermaid flowchart.") { folder, topic, talk };
        command.SetAction(parsed =>
        {
            if (Rehearsals.Open(ScriptFolder.Read(parsed.GetRequiredValue(folder)), "fr") is not { } stage)
                return 1;
            if (Mermaid.Of(stage.Book, parsed.GetRequiredValue(talk), parsed.GetValue(topic)) is not { } chart)
            {
                Console.Error.WriteLine($"There is no topic '{parsed.GetValue(topic)}': expected the name of a file such as 'fugue'.");
                return 1;
            }

            Console.Out.Write(chart);
            return 0;
        });
        return command;
    }
}
