using System.CommandLine;
using PreventionBot.Detection;
using PreventionBot.Tool.Reports;
using PreventionBot.Tool.Scripts;
using PreventionBot.Training.Corpora;
using PreventionBot.Training.Evaluating;

namespace PreventionBot.Tool.Signals;

/// <summary><c>pbot signals lint</c>: every mistake in rules, concepts and corpus, and whether the model is up to date; with a background, also what each rule hears where there is nothing to hear.</summary>
internal static class LintCommand
{
    public static Command Make()
    {
        var folder = CommonOptions.Folder();
        var background = new Option<FileInfo?>("--background") { Description = "Harmless messages, one a line: count the alarms each rule raises on them." };
        var command = new Command("lint", "Check rules, their examples, concepts, corpus and model.") { folder, background };
        command.SetAction(parsed => SignalsBorder.Run(() =>
        {
            var files = OpenSignals.Folder(parsed.GetRequiredValue(folder));
            if (OpenSignals.Lexicon(files) is not { } lexicon)
                return 1;
            var errors = lexicon.CheckExamples();
            foreach (var error in errors)
                Console.Error.WriteLine($"{files.Path}/signals/{error.Path}:{error.Line}: {error.Message}");
            var corpus = CorpusReader.Read(files.CorpusPath);
            var stale = files.ReadModel()?.Corpus != PreventionBot.Training.Learning.Training.Hash(corpus);
            if (stale)
                Console.Error.WriteLine("The model was not learnt from this corpus: run 'pbot signals train'.");
            Console.WriteLine($"{lexicon.RuleCount} rules, {lexicon.ConceptCount} concepts, {corpus.Count} messages, {errors.Count} error(s)");
            if (parsed.GetValue(background) is { } harmless)
                Count(lexicon, harmless);
            return errors.Count > 0 || stale ? 1 : 0;
        }));
        return command;
    }

    /// <summary>The rules are asked without the model, which may be stale and would hush some of them.</summary>
    private static void Count(Lexicon lexicon, FileInfo harmless)
    {
        var detector = new SignalDetector(lexicon);
        var lines = PlainFile.Read(harmless.FullName);
        var hits = RuleHits.Of(lines.Select(line => detector.Assess(line.Text)));
        Console.Out.Write(RuleHitsText.Of(hits, lines.Count));
        foreach (var rule in hits.Where(rule => rule.IsOften(lines.Count)))
            Console.Error.WriteLine(RuleHitsText.Warning(rule, lines.Count));
    }
}
