using System.CommandLine;
using PreventionBot.Tool.Scripts;
using PreventionBot.Training.Corpora;

namespace PreventionBot.Tool.Signals;

/// <summary><c>pbot signals lint</c>: every mistake in rules, concepts and corpus, and whether the model is up to date.</summary>
internal static class LintCommand
{
    public static Command Make()
    {
        var folder = CommonOptions.Folder();
        var command = new Command("lint", "Check rules, their examples, concepts, corpus and model.") { folder };
        command.SetAction(parsed =>
        {
            var files = ScriptFolder.Read(parsed.GetRequiredValue(folder));
            if (OpenSignals.Lexicon(files) is not { } lexicon)
                return 1;
            var errors = lexicon.CheckExamples();
            foreach (var error in errors)
                Console.Error.WriteLine($"{files.Path}/signals/{error.Path}:{error.Line}: {error.Message}");
            try
            {
                var corpus = CorpusReader.Read(files.CorpusPath);
                var stale = files.ReadModel()?.Corpus != PreventionBot.Training.Learning.Training.Hash(corpus);
                if (stale)
                    Console.Error.WriteLine("The model was not learnt from this corpus: run 'pbot signals train'.");
                Console.WriteLine($"{lexicon.RuleCount} rules, {lexicon.ConceptCount} concepts, {corpus.Count} messages, {errors.Count} error(s)");
                return errors.Count > 0 || stale ? 1 : 0;
            }
            catch (Exception wrong) when (wrong is FormatException or DirectoryNotFoundException or InvalidDataException)
            {
                Console.Error.WriteLine(wrong.Message);
                return 1;
            }
        });
        return command;
    }
}
