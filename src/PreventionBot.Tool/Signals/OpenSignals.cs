using PreventionBot.Detection;

namespace PreventionBot.Tool.Signals;

/// <summary>The signals of a content folder, ready to be asked.</summary>
internal static class OpenSignals
{
    /// <summary>The files of a content folder.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder is not there, or has no signals.</exception>
    public static ScriptFolder Folder(DirectoryInfo folder)
    {
        if (!folder.Exists)
            throw new DirectoryNotFoundException($"The folder '{folder}' is not there: expected a content folder, for instance 'dialogs'.");
        var files = ScriptFolder.Read(folder);
        return files.Signals.Count > 0
            ? files
            : throw new DirectoryNotFoundException($"The folder '{folder}' has no signals: expected a content folder with 'signals' in it, for instance 'dialogs'.");
    }

    /// <summary>The lexicon; with errors in the files it prints them and returns null.</summary>
    public static Lexicon? Lexicon(ScriptFolder folder)
    {
        var loaded = Detection.Lexicon.Load(folder.Signals);
        foreach (var error in loaded.Errors)
            Console.Error.WriteLine($"{folder.Path}/signals/{error.Path}:{error.Line}: {error.Message}");
        return loaded.Lexicon;
    }

    /// <summary>The detector as the service would run it; null after printing what is wrong in the files.</summary>
    /// <exception cref="IOException">The folder is not there, has no signals, or can't be read.</exception>
    /// <exception cref="InvalidDataException">The model is none.</exception>
    public static SignalDetector? Detector(DirectoryInfo folder)
    {
        var files = Folder(folder);
        return Lexicon(files) is { } lexicon ? new SignalDetector(lexicon, files.ReadModel()) : null;
    }
}
