using System.CommandLine;
using PreventionBot.Detection.Classifying;
using PreventionBot.Tool.Scripts;
using PreventionBot.Training.Corpora;

namespace PreventionBot.Tool.Signals;

/// <summary><c>pbot signals train</c>: learns the model from the corpus. The same files give the same bytes.</summary>
internal static class TrainCommand
{
    public static Command Make()
    {
        var folder = CommonOptions.Folder();
        var command = new Command("train", "Learn the model from signals/corpus and write signals/signals.model.") { folder };
        command.SetAction(parsed => SignalsBorder.Run(() =>
        {
            var files = OpenSignals.Folder(parsed.GetRequiredValue(folder));
            if (OpenSignals.Lexicon(files) is not { } lexicon)
                return 1;
            var corpus = CorpusReader.Read(files.CorpusPath);
            var model = PreventionBot.Training.Learning.Training.Run(corpus, lexicon);
            using (var stream = File.Create(files.ModelPath))
                ModelFile.Write(model, stream);
            Console.WriteLine($"{corpus.Count} messages, {model.FeatureCount} features, {new FileInfo(files.ModelPath).Length / 1024} KiB: {files.ModelPath}");
            return 0;
        }));
        return command;
    }
}
