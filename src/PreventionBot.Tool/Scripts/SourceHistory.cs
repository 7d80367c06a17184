using System.ComponentModel;
using System.Diagnostics;
using PreventionBot.Dialogs;
using PreventionBot.Dialogs.Translating;

namespace PreventionBot.Tool.Scripts;

/// <summary>Finds the French a translation was made from among the versions that git keeps, when the folder is in a repository.</summary>
internal sealed class SourceHistory(string folder)
{
    private const int MostVersions = 200;

    private readonly Dictionary<string, Dictionary<string, string>> _byTopic = new(StringComparer.Ordinal);

    /// <summary>The text of the step when it had this hash; null when no version kept has it.</summary>
    public string? Find(StepRef step, string hash)
    {
        if (!_byTopic.TryGetValue(step.Topic, out var known))
            _byTopic[step.Topic] = known = Read($"fr/{step.Topic}.md");
        return known.GetValueOrDefault(hash);
    }

    private Dictionary<string, string> Read(string path)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var versions = Git("log", $"-n{MostVersions}", "--format=%H", "--", path)?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];
        foreach (var version in versions)
        {
            if (Git("show", $"{version}:./{path}") is not { } text)
                continue;
            foreach (var (hash, source) in StepSources.ByHash(new ScriptFile(path, text)))
                found.TryAdd(hash, source);
        }

        return found;
    }

    /// <summary>What git prints; null where there is no git, no repository or no such version.</summary>
    private string? Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var git = Process.Start(start);
            if (git is null)
                return null;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            var printed = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? printed : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
