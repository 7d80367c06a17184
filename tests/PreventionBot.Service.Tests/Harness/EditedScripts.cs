namespace PreventionBot.Service.Tests.Harness;

/// <summary>
/// A copy of the content that ships with one more topic, <c>essai</c>, opened by typing "turlututu": tests change it
/// without hanging on the words of the others.
/// </summary>
public sealed class EditedScripts : IDisposable
{
    private const string French =
        """
        ---
        keywords:
          - turlututu
        ---
        # Essai
        ## debut
        Essai : le début.

        - [Plus loin](#nuit)
        - [Parler à quelqu'un](_actions.md#humain)
        ## nuit
        Essai : la nuit.

        - [Encore](#fin)
        - [Parler à quelqu'un](_actions.md#humain)
        ## fin
        Essai : la fin. Appelle le [0 800 111 111](_lignes.md#essai-ligne).

        - [Parler à quelqu'un](_actions.md#humain)

        """;

    private const string Line =
        """

        ## essai-ligne
        <!-- name: Ligne d'essai -->
        <!-- phone: 0 800 111 111 -->
        <!-- hours: 24/7 -->
        <!-- checked: 2026-11-20 -->
        Essai.

        """;

    private static readonly string[] _locales = ["fr", "en"];
    private static readonly string[] _names = ["essai.md", "_lignes.md"];
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("prevention-scripts-");

    public EditedScripts()
    {
        var shipped = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "PreventionBot.Service", "debug", "dialogs"));
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        foreach (var locale in _locales)
        {
            File.WriteAllText(Path.Combine(Folder, locale, "essai.md"), French);
            File.AppendAllText(Path.Combine(Folder, locale, "_lignes.md"), Line);
        }
    }

    public string Folder => _folder.FullName;

    /// <summary>A service on these scripts that looks for publications often and follows no folder.</summary>
    public Task<ServiceProcess> ServeAsync(params (string Name, string Value)[] settings) => ServiceProcess.StartAsync(
    [
        ("Content__Folder", Folder),
        ("Content__Follow", "false"),
        ("Content__LookEvery", "00:00:00.2"),
        ("Helpline__Hours__0", "mon-sun 00:00-24:00"),
        .. settings,
    ]);

    /// <summary>Replaces words in the topic and its line, in both languages.</summary>
    public void Replace(string before, string after)
    {
        var changed = 0;
        foreach (var file in _locales.SelectMany(locale => _names.Select(name => Path.Combine(Folder, locale, name))))
        {
            var text = File.ReadAllText(file);
            if (text.Contains(before, StringComparison.Ordinal))
            {
                File.WriteAllText(file, text.Replace(before, after, StringComparison.Ordinal));
                changed++;
            }
        }

        Assert.True(changed > 0, $"Nothing holds '{before}'.");
    }

    /// <summary>Calls the step <c>nuit</c> otherwise, and says so in the header if wanted.</summary>
    public void Rename(string name, bool isTold)
    {
        Replace("## nuit\n", $"## {name}\n");
        Replace("(#nuit)", $"(#{name})");
        if (isTold)
        {
            Replace("  - turlututu\n", $"  - turlututu\nmoved:\n  nuit: {name}\n");
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
