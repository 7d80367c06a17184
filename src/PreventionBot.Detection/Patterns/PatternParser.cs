using System.Globalization;

namespace PreventionBot.Detection.Patterns;

/// <summary>Reads the pattern language of <c>dialogs/signals/README.md</c>.</summary>
/// <param name="text">The pattern.</param>
/// <param name="words">Reads its words.</param>
internal sealed class PatternParser(string text, PatternWords words)
{
    private const string Special = "()[]{}<>|";
    private static readonly PatternNode.Sequence _nothing = new([]);

    // The parts of the sequences that are being read, those of the innermost last.
    private readonly List<PatternNode> _parts = [];
    private int _position;

    /// <summary>The tree, or in French what is wrong with the pattern.</summary>
    public static (PatternNode? Node, string? Error) Parse(string text, PatternWords words)
    {
        try
        {
            var parser = new PatternParser(text, words);
            var node = parser.Choice();
            parser.Skip();
            return parser._position == text.Length
                ? (node, null)
                : (null, $"« {text[parser._position]} » fermant sans ouvrant dans « {text} » : retirez-le.");
        }
        catch (FormatException problem)
        {
            return (null, $"{problem.Message} (motif « {text} »)");
        }
    }

    private PatternNode Choice()
    {
        var first = Sequence();
        if (!Take('|'))
            return first;
        var options = new List<PatternNode> { first, Sequence() };
        while (Take('|'))
            options.Add(Sequence());
        return new PatternNode.Choice([.. options]);
    }

    private PatternNode Sequence()
    {
        var first = _parts.Count;
        for (Skip(); _position < text.Length && text[_position] is not ('|' or ')' or ']'); Skip())
            Part();
        var count = _parts.Count - first;
        if (count == 0)
            throw new FormatException("Un choix est vide : écrivez au moins un mot de chaque côté de « | »");
        var node = count == 1 ? _parts[first] : new PatternNode.Sequence([.. _parts[first..]]);
        _parts.RemoveRange(first, count);
        return node;
    }

    private void Part()
    {
        if (Take('('))
            _parts.Add(Closed(Choice(), ')'));
        else if (Take('['))
            _parts.Add(new PatternNode.Choice([Closed(Choice(), ']'), _nothing]));
        else if (Take('{'))
            _parts.Add(new PatternNode.Class(Until('}')));
        else if (Take('<'))
            _parts.Add(Number(Until('>')));
        else
            _parts.AddRange(words.Read(Run()));
    }

    private PatternNode Closed(PatternNode node, char closing) => Take(closing)
        ? node
        : throw new FormatException($"Il manque « {closing} » : fermez ce qui a été ouvert");

    private static PatternNode.Number Number(string range)
    {
        var ends = range.Split('-');
        return ends.Length == 2
            && int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var least)
            && int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out var most)
            && least <= most
            ? new PatternNode.Number(least, most)
            : throw new FormatException($"« <{range}> » n'est pas un nombre : écrivez par exemple « <18-99> »");
    }

    private string Until(char closing)
    {
        var end = text.IndexOf(closing, _position);
        if (end <= _position)
            throw new FormatException($"Il manque « {closing} » : fermez ce qui a été ouvert");
        var content = text[_position..end].Trim();
        _position = end + 1;
        return content;
    }

    private ReadOnlySpan<char> Run()
    {
        var start = _position;
        while (_position < text.Length && !char.IsWhiteSpace(text[_position])
            && !Special.Contains(text[_position], StringComparison.Ordinal))
        {
            _position++;
        }

        return _position > start
            ? text.AsSpan(start, _position - start)
            : throw new FormatException($"« {text[start]} » n'a pas sa place ici : retirez-le ou fermez ce qui précède");
    }

    private bool Take(char expected)
    {
        Skip();
        if (_position >= text.Length || text[_position] != expected)
            return false;
        _position++;
        return true;
    }

    private void Skip()
    {
        while (_position < text.Length && char.IsWhiteSpace(text[_position]))
            _position++;
    }
}
