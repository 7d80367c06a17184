using PreventionBot.Detection;
using PreventionBot.Detection.Classifying;
using PreventionBot.Dialogs;

namespace PreventionBot.Storage.Folders;

/// <summary>The files of a content folder: scripts, their tests, and the signals beside them. Service and tool read it alike.</summary>
/// <param name="Path">The folder as given.</param>
/// <param name="Scripts">All files but the signals.</param>
/// <param name="Signals">The lexicon's files, paths relative to <c>signals/</c>.</param>
public sealed record ScriptFolder(
    string Path, IReadOnlyList<ScriptFile> Scripts, IReadOnlyList<LexiconFile> Signals)
{
    private const string SignalsFolder = "signals/";

    /// <summary>What the model was learnt from; nobody needs it to run.</summary>
    private const string CorpusFolder = SignalsFolder + "corpus/";

    private const string ModelName = SignalsFolder + "signals.model";

    /// <summary>Where the model lies, or will lie.</summary>
    public string ModelPath => System.IO.Path.Join(Path, ModelName);

    /// <summary>Where the messages lie that the model is learnt from.</summary>
    public string CorpusPath => System.IO.Path.Join(Path, CorpusFolder);

    /// <summary>The learnt model; null when the folder has none, and the rules decide alone.</summary>
    /// <exception cref="InvalidDataException">The file is no model; the message names it and says what was expected.</exception>
    public Model? ReadModel()
    {
        if (!File.Exists(ModelPath))
        {
            return null;
        }

        try
        {
            using var stream = File.OpenRead(ModelPath);
            return ModelFile.Read(stream);
        }
        catch (InvalidDataException wrong)
        {
            throw new InvalidDataException($"{ModelPath}: {wrong.Message}", wrong);
        }
    }

    /// <summary>Reads a folder; hidden files and folders are left out.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder is not there.</exception>
    public static ScriptFolder Read(DirectoryInfo folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (!folder.Exists)
        {
            throw new DirectoryNotFoundException(folder.ToString());
        }

        var files = folder.EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => (Path: System.IO.Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/'), file.FullName))
            .Where(file => !file.Path.Split('/').Any(part => part.StartsWith('.'))
                && file.Path != ModelName && !file.Path.StartsWith(CorpusFolder, StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new ScriptFile(file.Path, File.ReadAllText(file.FullName)))
            .ToLookup(file => file.Path.StartsWith(SignalsFolder, StringComparison.Ordinal));
        return new ScriptFolder(
            folder.ToString(),
            [.. files[false]],
            [.. files[true].Select(file => new LexiconFile(file.Path[SignalsFolder.Length..], file.Text))]);
    }
}
