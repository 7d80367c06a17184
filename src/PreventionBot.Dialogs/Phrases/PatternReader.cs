using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Phrases;

/// <summary>Reads the notation of <see cref="Pattern"/> into every wording it allows.</summary>
internal sealed class PatternReader(string written)
{
    private const string Signs = "()[]|";

    private int _at;

    public Pattern Read()
    {
        var isAtStart = written.StartsWith('^');
        _at = isAtStart ? 1 : 0;
        var wordings = Alternatives();
        var notBefore = new List<string>();
        if (_at < written.Length && written[_at] is ']' or ')')
            throw Broken("a bracket is closed that was never opened");
        if (Take("-("))
        {
            notBefore.AddRange(Alternatives().SelectMany(words => words));
            Expect(')');
        }

        var isInQuestion = written.EndsWith('?');
        if (wordings.Any(words => words.Count == 0))
            throw Broken("it may match nothing");
        return new Pattern(written, wordings, isAtStart, isInQuestion, notBefore);
    }

    private List<IReadOnlyList<string>> Alternatives()
    {
        var all = new List<IReadOnlyList<string>>(Sequence());
        while (Take("|"))
            all.AddRange(Sequence());
        return all;
    }

    private List<IReadOnlyList<string>> Sequence()
    {
        List<IReadOnlyList<string>> wordings = [[]];
        while (Next() is { } items)
            wordings = [.. wordings.SelectMany(before => items.Select(item => (IReadOnlyList<string>)[.. before, .. item]))];
        return wordings;
    }

    /// <summary>The wordings of the next item; null where the sequence ends.</summary>
    private List<IReadOnlyList<string>>? Next()
    {
        while (_at < written.Length && (written[_at] == ' ' || (written[_at] == '?' && _at == written.Length - 1)))
            _at++;
        if (_at == written.Length || written[_at] is ')' or ']' or '|' || written.AsSpan(_at).StartsWith("-("))
            return null;
        if (Take("("))
            return Closed(Alternatives(), ')');
        if (Take("["))
            return [[], .. Closed(Alternatives(), ']')];
        var end = _at;
        while (end < written.Length && written[end] != ' ' && !Signs.Contains(written[end], StringComparison.Ordinal)
            && !(written[end] == '?' && end == written.Length - 1) && !written.AsSpan(end).StartsWith("-("))
        {
            end++;
        }

        var word = written[_at..end];
        _at = end;
        return word switch
        {
            Pattern.Gap => [[], [Pattern.AnyWord], [Pattern.AnyWord, Pattern.AnyWord], [Pattern.AnyWord, Pattern.AnyWord, Pattern.AnyWord]],
            Pattern.AnyWord or Pattern.AnyNumber or Pattern.Comma => [[word]],
            _ when word.EndsWith('*') => [[Folding.Fold(word) + "*"]],
            _ => [Folding.Fold(word).Split(' ', StringSplitOptions.RemoveEmptyEntries)],
        };
    }

    private List<IReadOnlyList<string>> Closed(List<IReadOnlyList<string>> items, char close)
    {
        Expect(close);
        return items;
    }

    private bool Take(string sign)
    {
        if (!written.AsSpan(_at).StartsWith(sign))
            return false;
        _at += sign.Length;
        return true;
    }

    private void Expect(char close)
    {
        if (!Take(close.ToString()))
            throw Broken($"expected “{close}” at character {_at + 1}");
    }

    private FormatException Broken(string why) => new($"The phrase “{written}” cannot be read: {why}.");
}
