using System.CommandLine;
using System.Text;
using PreventionBot.Dialogs;
using PreventionBot.Dialogs.Formatting;

namespace PreventionBot.Tool.Scripts;

/// <summary><c>pbot dialogs fmt</c>: writes the scripts in their normal form; with <c>--check</c> it only tells which are not.</summary>
internal static class FmtCommand
{
    public static Command Make()
    {
        var folder = CommonOptions.Folder();
        var language = CommonOptions.Language();
        var check = new Option<bool>("--check") { Description = "Write nothing; the exit code is 1 when a file would change." };
        var command = new Command("fmt", "Write the scripts in their normal form.") { folder, language, check };
        command.SetAction(parsed =>
        {
            var isCheck = parsed.GetValue(check);
            var changed = Changes(parsed.GetRequiredValue(folder)).ToList();
            foreach (var (path, bytes) in changed)
            {
                if (!isCheck)
                    File.WriteAllBytes(path, bytes);
                Console.Out.WriteLine(path);
            }

            Console.Out.WriteLine(Sum(changed.Count, isCheck).In(parsed.GetRequiredValue(language)));
            return isCheck && changed.Count > 0 ? 1 : 0;
        });
        return command;
    }

    /// <summary>Bytes are compared, since a mark at the start of a file does not survive reading it as text.</summary>
    private static IEnumerable<(string Path, byte[] Bytes)> Changes(DirectoryInfo folder)
    {
        foreach (var script in ScriptFolder.Read(folder).Scripts)
        {
            var path = Path.Join(folder.ToString(), script.Path);
            var bytes = Encoding.UTF8.GetBytes(ScriptFormatter.Format(script));
            if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
                yield return (path, bytes);
        }
    }

    private static Bilingual Sum(int count, bool isCheck) => isCheck
        ? new Bilingual($"{count} fichier(s) à mettre en forme", $"{count} file(s) to format")
        : new Bilingual($"{count} fichier(s) mis en forme", $"{count} file(s) formatted");
}
