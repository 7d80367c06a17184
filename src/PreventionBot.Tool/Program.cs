using System.CommandLine;
using System.Text;
using PreventionBot.Tool.Scripts;
using PreventionBot.Tool.Signals;
using Spectre.Console;

Console.OutputEncoding = Encoding.UTF8;
// Where nobody looks on, lines stay whole: other programs read them.
if (Console.IsOutputRedirected)
    AnsiConsole.Profile.Width = 100_000;
var root = new RootCommand("PreventionBot's tools for those who write what it says.") { DialogsCommand.Make(), SignalsCommand.Make() };
return await root.Parse(args).InvokeAsync();
