using PreventionBot.Detection;
using PreventionBot.Detection.Classifying;
using PreventionBot.Dialogs;
using PreventionBot.Service.Operations;
using PreventionBot.Storage.Folders;

namespace PreventionBot.Service.Publishing;

/// <summary>The content folder: the signals, checked, and the scripts as they lie there.</summary>
/// <param name="Folder">Its files.</param>
/// <param name="Loading">Reads the signals beside everything else that the start has to do.</param>
internal sealed record Content(ScriptFolder Folder, Task<SignalDetector> Loading)
{
    // What a first message says: a rule, concepts and the model all have their part in it. Nobody wrote it.
    private const string Rehearsal = "j'ai peur de rentrer chez moi ce soir, mon père me frappe et je veux mourir. i want to die tonight";

    /// <summary>The signals, with the model learnt from the corpus where there is one; waits while they are still being read.</summary>
    /// <exception cref="StartRefusedException">The signals have errors; the message lists them all.</exception>
    public SignalDetector Detector => Loading.GetAwaiter().GetResult();

    /// <summary>Reads a folder and begins to read its signals.</summary>
    /// <exception cref="StartRefusedException">The folder is missing.</exception>
    public static Content Read(string path)
    {
        var directory = new DirectoryInfo(path);
        if (!directory.Exists)
        {
            throw new StartRefusedException($"Content:Folder '{path}' is not there: expected the folder of scripts, 'dialogs'.");
        }

        var folder = ScriptFolder.Read(directory);
        return new Content(folder, Task.Run(() => ReadSignals(folder)));
    }

    /// <summary>The scripts of the folder as a book.</summary>
    /// <exception cref="StartRefusedException">They have errors; the message lists them all.</exception>
    public Book Compile()
    {
        var compiled = BookCompiler.Compile(Folder.Scripts);
        return compiled.Book ?? throw Refused(compiled.Findings
            .Where(finding => finding.Level == FindingLevel.Error)
            .Select(finding => $"{finding.Path}:{finding.Line}:{finding.Column} {finding.Code} {finding.Message} {finding.Mend}"));
    }

    private static SignalDetector ReadSignals(ScriptFolder folder)
    {
        var loaded = Lexicon.Load(folder.Signals);
        if (loaded.Lexicon is not { } lexicon)
            throw Refused(loaded.Errors.Select(error => $"signals/{error.Path}:{error.Line} {error.Message}"));
        var detector = new SignalDetector(lexicon, ReadModel(folder));
        // Compiles what every message runs through, so that the first young person does not wait for it.
        detector.Assess(Rehearsal);
        return detector;
    }

    private static Model? ReadModel(ScriptFolder folder)
    {
        try
        {
            return folder.ReadModel();
        }
        catch (InvalidDataException wrong)
        {
            throw new StartRefusedException(wrong.Message);
        }
    }

    private static StartRefusedException Refused(IEnumerable<string> errors) =>
        new("the content has errors:" + string.Concat(errors.Select(error => "\n  " + error)));
}
