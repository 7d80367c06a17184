using System.Security.Cryptography;
using System.Text;
using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Parsing;
using PreventionBot.Dialogs.Publishing;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs;

/// <summary>Turns the files of the script folder into a book that can be played.</summary>
public static class BookCompiler
{
    /// <summary>Parses and checks all files; never throws for what an author wrote.</summary>
    /// <param name="files">Every file under <c>dialogs/</c>; order does not matter, paths are unique.</param>
    /// <param name="today">
    /// The day for what grows old: reviews and verified numbers. Null asks nothing about time, as a service must
    /// that starts by itself.
    /// </param>
    /// <param name="labelRoom">Characters on a button in the channel that shows least; null when none cuts.</param>
    /// <returns>The book, unless a finding is an error, and all findings.</returns>
    public static CompileResult Compile(IReadOnlyList<ScriptFile> files, DateOnly? today = null, int? labelRoom = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        var report = new Report();
        var draft = Read(files, report) with { Today = today, LabelRoom = labelRoom };
        foreach (var check in Checks.InOrder)
            check(draft, report);
        return new CompileResult(report.HasErrors ? null : new Book(draft, Hash(files), Ledger.Empty), report.InOrder());
    }

    /// <summary>The hash that a book of these files has, also when they have errors.</summary>
    public static string Hash(IReadOnlyList<ScriptFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Hash(Normal(files));
    }

    /// <summary>The files as parsed; what is asked of all of them together is not checked yet.</summary>
    internal static Draft Read(IReadOnlyList<ScriptFile> files, Report report) => DraftReader.Read(Normal(files), report);

    private static List<Script> Normal(IReadOnlyList<ScriptFile> files) =>
        [.. files.Select(file => new Script(file.Path, file.Text)).OrderBy(script => script.Path, StringComparer.Ordinal)];

    /// <summary>The same files give the same hash, whatever their order and line ends.</summary>
    private static string Hash(IEnumerable<Script> scripts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var script in scripts)
        {
            // The zero parts path from text, so that moving a letter between them changes the hash.
            hash.AppendData(Encoding.UTF8.GetBytes(script.Path + "\0" + script.Text + "\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
