using System.Text.RegularExpressions;
using PreventionBot.Dialogs.Parsing;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace PreventionBot.Dialogs.Formatting;

/// <summary>The header: its keys in their order, lists with dashes. A header that cannot be read stays as it is.</summary>
internal static partial class HeaderForm
{
    private const string Fence = "---";

    public static string Write(string source)
    {
        var lines = source.Split('\n').Select(line => line.TrimEnd(' ', '\t')).ToList();
        var entries = lines is [Fence, .. var inner, Fence] ? Entries(inner) : null;
        if (entries is null)
            return source;
        var ordered = entries.OrderBy(entry => FrontMatter.Keys.ToList().IndexOf(entry.Key) is >= 0 and var place ? place : FrontMatter.Keys.Count);
        return string.Join('\n', [Fence, .. ordered.SelectMany(entry => entry.Lines), Fence]);
    }

    /// <summary>Each key with the lines that belong to it, comments before it included; null when the lines are not that plain.</summary>
    private static List<(string Key, IReadOnlyList<string> Lines)>? Entries(List<string> lines)
    {
        if (YamlText.Read(string.Join('\n', lines)).Root is not YamlMappingNode)
            return null;
        var entries = new List<(string Key, IReadOnlyList<string> Lines)>();
        var open = new List<string>();
        string? key = null;
        foreach (var line in lines)
        {
            if (line.Length > 0 && line[0] is not (' ' or '-' or '}' or ']') && key is not null)
            {
                entries.Add((key, Dashes(open)));
                (key, open) = (null, []);
            }

            if (Key().Match(line) is { Success: true } match)
                key = match.Groups["key"].Value;
            if (line.Length > 0)
                open.Add(line);
        }

        if (key is null)
            return open.Count > 0 ? null : entries;
        entries.Add((key, Dashes(open)));
        return entries;
    }

    /// <summary>A list in brackets on one line becomes one word a line; every word stays as it was written.</summary>
    private static List<string> Dashes(List<string> lines)
    {
        if (lines is not [var only] || YamlText.Read(only).Root is not YamlMappingNode { Children: [{ Value: YamlSequenceNode { Style: SequenceStyle.Flow } list, Key: var key }] })
            return lines;
        return list.Children.Count > 0 && list.All(item => item is YamlScalarNode)
            ? [$"{key}:", .. list.Select(item => $"  - {only[(int)item.Start.Index..(int)item.End.Index].Trim()}")]
            : lines;
    }

    [GeneratedRegex(@"^(?<key>[\p{L}_][\p{L}\d_-]*)\s*:(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
