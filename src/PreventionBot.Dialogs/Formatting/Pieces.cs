using System.Text;
using Markdig.Syntax;
using PreventionBot.Dialogs.Parsing;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Formatting;

/// <summary>The blocks of a file as written so far, a blank line between them.</summary>
internal sealed class Pieces
{
    private readonly StringBuilder _text = new();

    public void Add(string piece)
    {
        if (_text.Length > 0)
            _text.Append('\n');
        _text.Append(piece).Append('\n');
    }

    /// <summary>Comments directly under a step's heading, no blank line between: properties in their order, notes where they are.</summary>
    /// <returns>The place of the last comment; the place before <paramref name="first"/> when there is none.</returns>
    public int AddComments(List<Block> blocks, int first, Script script, IReadOnlyList<string> keys)
    {
        var next = first;
        var comments = new List<string>();
        var properties = new List<(int Place, int Rank, string Text)>();
        for (; next < blocks.Count && blocks[next] is HtmlBlock { Type: HtmlBlockType.Comment } block; next++)
        {
            var text = SourceLines.Of(block, script);
            if (!text.TrimEnd().EndsWith("-->", StringComparison.Ordinal))
                break;
            if (PropertyReader.Split(text.Trim()) is var (key, value) && keys.Contains(key) && !value.Contains('\n', StringComparison.Ordinal))
                properties.Add((comments.Count, keys.ToList().IndexOf(key), $"<!-- {key}: {value} -->"));
            comments.Add(text);
        }

        foreach (var (place, written) in properties.Zip(properties.OrderBy(property => property.Rank)))
            comments[place.Place] = written.Text;
        if (comments.Count > 0)
            Add(string.Join('\n', comments));
        return next - 1;
    }

    public override string ToString() => _text.ToString();
}
