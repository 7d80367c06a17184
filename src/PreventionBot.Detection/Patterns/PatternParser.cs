using System.Globalization;
using PreventionBot.Detection.Normalising;

namespace PreventionBot.Detection.Patterns;

/// <summary>Reads the pattern language of <c>dialogs/signals/README.md</c>.</summary>
/// <param name="text">The pattern.</param>
/// <param name="tables">Words of patterns are written out as those of messages are.</param>
internal sealed class PatternParser(string text, WordTables tables)
{
    private const string Special = "()[]{}<>|";
    private const int LongestGap = 12;
    private int _position;

    /// <summary>The tree, or in French what is wrong with the pattern.</summary>
    public static (PatternNode? Node, string? Error) Parse(string text, WordTables tables)
    {
        try
        {
            var parser = new PatternParser(text, tables);
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
        var options = new List<PatternNode> { Sequence() };
        while (Take('|'))
            options.Add(Sequence());
        return options.Count == 1 ? options[0] : new PatternNode.Choice(options);
    }

    private PatternNode.Sequence Sequence()
    {
        var parts = new List<PatternNode>();
        for (Skip(); _position < text.Length && text[_position] is not ('|' or ')' or ']'); Skip())
            parts.AddRange(Part());
        return parts.Count > 0
            ? new PatternNode.Sequence(parts)
            : throw new FormatException("Un choix est vide : écrivez au moins un mot de chaque côté de « | »");
    }

    private IEnumerable<PatternNode> Part()
    {
        if (Take('('))
            return [Closed(Choice(), ')')];
        if (Take('['))
            return [new PatternNode.Choice([Closed(Choice(), ']'), new PatternNode.Sequence([])])];
        if (Take('{'))
            return [new PatternNode.Class(Until('}'))];
        return Take('<') ? [Number(Until('>'))] : Words(Run());
    }

    private PatternNode Closed(PatternNode node, char closing) => Take(closing)
        ? node
        : throw new FormatException($"Il manque « {closing} » : fermez ce qui a été ouvert");

    private IEnumerable<PatternNode> Words(string run)
    {
        if (run.StartsWith("..", StringComparison.Ordinal))
        {
            return int.TryParse(run.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var most)
                && most is >= 1 and <= LongestGap
                ? [new PatternNode.Gap(most)]
                : throw new FormatException(
                    $"« {run} » n'est pas un trou : écrivez « ..3 » pour trois mots au plus, {LongestGap} au maximum");
        }

        var folded = Folding.Fold(run);
        if (folded.EndsWith('*'))
        {
            return folded.Length >= 4
                ? [new PatternNode.Prefix(folded[..^1])]
                : throw new FormatException($"« {run} » est trop court : gardez au moins trois lettres avant « * »");
        }

        return folded.Split('-', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(tables.ExpandOrKeep)
            .Select(word => new PatternNode.Word(word));
    }

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

    private string Run()
    {
        var start = _position;
        while (_position < text.Length && !char.IsWhiteSpace(text[_position])
            && !Special.Contains(text[_position], StringComparison.Ordinal))
        {
            _position++;
        }

        return _position > start
            ? text[start.._position]
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
