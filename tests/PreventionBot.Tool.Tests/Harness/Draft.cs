namespace PreventionBot.Tool.Tests.Harness;

/// <summary>A copy of the shipped content in a folder of its own, to be changed and thrown away.</summary>
internal sealed class Draft : IDisposable
{
    public Draft()
    {
        foreach (var file in Directory.EnumerateFiles(Pbot.Shipped, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Folder, Path.GetRelativePath(Pbot.Shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("pbot-draft-").FullName;

    public void Change(string path, string before, string after)
    {
        var file = Path.Combine(Folder, path);
        var text = File.ReadAllText(file);
        Assert.Contains(before, text, StringComparison.Ordinal);
        var at = text.IndexOf(before, StringComparison.Ordinal);
        File.WriteAllText(file, text[..at] + after + text[(at + before.Length)..]);
    }

    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
