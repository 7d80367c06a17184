using System.CommandLine;
using PreventionBot.Encoder;
using PreventionBot.Tool.Scripts;
using PreventionBot.Training.Corpora;

namespace PreventionBot.Tool.Signals;

/// <summary><c>pbot signals prototypes</c>: what an operator's encoder is compared with, made of the corpus.</summary>
internal static class PrototypesCommand
{
    public static Command Make()
    {
        var folder = CommonOptions.Folder();
        var model = new Option<FileInfo>("--model") { Description = "The encoder, an ONNX file.", Required = true };
        var tokenizer = new Option<FileInfo>("--tokenizer") { Description = "Its tokenizer: vocab.txt (BERT) or a SentencePiece .model (XLM-R).", Required = true };
        var into = new Option<FileInfo>("--into") { Description = "The file to write, for Encoder:Prototypes.", Required = true };
        var command = new Command("prototypes", "Make the prototypes of an encoder of your own from signals/corpus.") { folder, model, tokenizer, into };
        command.SetAction(parsed =>
        {
            try
            {
                var corpus = CorpusReader.Read(ScriptFolder.Read(parsed.GetRequiredValue(folder)).CorpusPath);
                using var encoder = OperatorsEncoder.Open(parsed.GetRequiredValue(model).FullName, parsed.GetRequiredValue(tokenizer).FullName);
                // All is made before the file is touched: half a file would be worse than an old one.
                using var made = new StringWriter();
                encoder.WritePrototypes(corpus.Select(message => (message.Severity, message.Category, message.Topic, message.Text)), made);
                File.WriteAllText(parsed.GetRequiredValue(into).FullName, made.ToString());
                Console.WriteLine($"{corpus.Count} messages: {parsed.GetRequiredValue(into)}");
                return 0;
            }
            catch (Exception wrong) when (wrong is FormatException or InvalidDataException or IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine(wrong.Message);
                return 1;
            }
        });
        return command;
    }
}
