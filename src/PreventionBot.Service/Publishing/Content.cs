using PreventionBot.Detection;
using PreventionBot.Detection.Classifying;
using PreventionBot.Dialogs;
using PreventionBot.Service.Operations;
using PreventionBot.Storage.Folders;

namespace PreventionBot.Service.Publishing;

/// <summary>The content folder: the signals, checked, and the scripts as they lie there.</summary>
/// <param name="Folder">Its files.</param>
/// <param name="Detector">The signals, with the model learnt from the corpus where there is one.</param>
internal sealed record Content(ScriptFolder Folder, SignalDetector Detector)
{
    /// <summary>Reads a folder.</summary>
    /// <exception cref="StartRefusedException">The folder is missing, or its signals have errors; the message lists them all.</exception>
    public static Content Read(string path)
    {
        var directory = new DirectoryInfo(path);
        if (!directory.Exists)
        {
            throw new StartRefusedException($"Content:Folder '{path}' is not there: expected the folder of scripts, 'dialogs'.");
        }

        var folder = ScriptFolder.Read(directory);
        var loaded = Lexicon.Load(folder.Signals);
        return loaded.Lexicon is { } lexicon
            ? new Content(folder, new SignalDetector(lexicon, ReadModel(folder)))
            : throw Refused(loaded.Errors.Select(error => $"signals/{error.Path}:{error.Line} {error.Message}"));
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
