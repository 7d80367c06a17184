using PreventionBot.Detection;
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
            .Where(file => !file.Path.Split('/').Any(part => part.StartsWith('.')))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new ScriptFile(file.Path, File.ReadAllText(file.FullName)))
            .ToLookup(file => file.Path.StartsWith(SignalsFolder, StringComparison.Ordinal));
        return new ScriptFolder(
            folder.ToString(),
            [.. files[false]],
            [.. files[true].Select(file => new LexiconFile(file.Path[SignalsFolder.Length..], file.Text))]);
    }
}
