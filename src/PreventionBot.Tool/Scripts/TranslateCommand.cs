using System.CommandLine;
using PreventionBot.Dialogs.Translating;
using PreventionBot.Tool.Reports;

namespace PreventionBot.Tool.Scripts;

/// <summary><c>pbot dialogs translate</c>: what each language still owes, with the French that changed; <c>--stamp</c> notes what was read again.</summary>
internal static class TranslateCommand
{
    private const string Everything = "all";

    public static Command Make()
    {
        var folder = CommonOptions.Folder();
        var language = CommonOptions.Language();
        var stamp = new Option<string?>("--stamp")
        {
            Description = "Note that a step (fugue#dehors), a topic (fugue) or 'all' has been read against the French of today.",
        };
        var command = new Command("translate", "State of each translation, and what changed since.") { folder, language, stamp };
        command.SetAction(parsed =>
        {
            var target = parsed.GetRequiredValue(folder);
            var files = ScriptFolder.Read(target);
            var steps = Translations.Of(files.Scripts);
            if (parsed.GetValue(stamp) is { } wanted)
                return Stamp(target, files, steps, wanted);
            TranslationsText.Write(steps, files, new SourceHistory(target.FullName), parsed.GetRequiredValue(language));
            return steps.All(step => step.State == TranslationState.Fresh) ? 0 : 1;
        });
        return command;
    }

    private static int Stamp(DirectoryInfo folder, ScriptFolder files, IReadOnlyList<StepTranslation> steps, string wanted)
    {
        var chosen = steps
            .Where(step => step.State != TranslationState.Missing && (wanted == Everything || wanted == step.Step.Topic || wanted == step.Step.ToString()))
            .ToList();
        if (chosen.Count == 0)
        {
            Console.Error.WriteLine($"'{wanted}' names no translated step: expected topic#step, a topic, or '{Everything}'.");
            return 1;
        }

        foreach (var ofFile in chosen.GroupBy(step => step.Path))
        {
            var file = files.Scripts.Single(script => script.Path == ofFile.Key);
            var hashes = ofFile.ToDictionary(step => step.Step.Step, step => step.SourceHash, StringComparer.Ordinal);
            File.WriteAllText(Path.Combine(folder.FullName, file.Path), StepSources.Stamped(file, hashes));
        }

        Console.Out.WriteLine($"{chosen.Count} step(s) noted in {chosen.Select(step => step.Path).Distinct().Count()} file(s).");
        return 0;
    }
}
