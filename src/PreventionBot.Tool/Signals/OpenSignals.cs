using PreventionBot.Detection;

namespace PreventionBot.Tool.Signals;

/// <summary>The signals of a content folder, ready to be asked.</summary>
internal static class OpenSignals
{
    /// <summary>The lexicon; with errors in the files it prints them and returns null.</summary>
    public static Lexicon? Lexicon(ScriptFolder folder)
    {
        var loaded = Detection.Lexicon.Load(folder.Signals);
        foreach (var error in loaded.Errors)
            Console.Error.WriteLine($"{folder.Path}/signals/{error.Path}:{error.Line}: {error.Message}");
        return loaded.Lexicon;
    }

    /// <summary>The detector as the service would run it; null after printing what is wrong.</summary>
    public static SignalDetector? Detector(ScriptFolder folder)
    {
        try
        {
            return Lexicon(folder) is { } lexicon ? new SignalDetector(lexicon, folder.ReadModel()) : null;
        }
        catch (InvalidDataException wrong)
        {
            Console.Error.WriteLine(wrong.Message);
            return null;
        }
    }
}
