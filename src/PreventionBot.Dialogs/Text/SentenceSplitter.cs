namespace PreventionBot.Dialogs.Text;

/// <summary>
/// Cuts what is said into sentences and words. A colon and a semicolon end a sentence too: Flesch and Björnsson
/// count so, and readers rest there.
/// </summary>
internal sealed class SentenceSplitter
{
    private readonly string _text;
    private readonly bool _linesEnd;
    private readonly List<Sentence> _sentences = [];
    private List<Word> _words = [];
    private List<Token> _tokens = [];
    private int _line;
    private int _firstLine;
    private int _quotes;
    private bool _straightQuote;
    private bool _clause;

    private SentenceSplitter(string text, bool linesEnd)
    {
        _text = text;
        _linesEnd = linesEnd;
    }

    /// <param name="text">What is said, without markup.</param>
    /// <param name="linesEnd">Each line is a sentence of its own, as in a list with bullets.</param>
    public static IReadOnlyList<Sentence> Split(string text, bool linesEnd = false)
    {
        var splitter = new SentenceSplitter(text, linesEnd);
        var at = 0;
        while (at < text.Length)
            at = char.IsLetterOrDigit(text[at]) ? splitter.TakeWord(at) : splitter.TakeSign(at);
        splitter.EndSentence('\0');
        return splitter._sentences;
    }

    private int TakeWord(int start)
    {
        var end = WordEnd(start);
        AddWord(_text[start..end], start);
        return end;
    }

    private int WordEnd(int start)
    {
        var end = start + 1;
        while (end < _text.Length)
        {
            if (char.IsLetterOrDigit(_text[end]) || _text[end] is >= '\u0300' and <= '\u036F')
                end++;
            else if (Joins(_text[end]) && IsLetterAt(end + 1))
                end += 2;
            else if (BracketEnd(end) is > 0 and var close)
                end = close;
            else
                break;
        }

        return end;
    }

    private static bool Joins(char sign) => sign is '\'' or '’' or '-' or '\u2011' or '·' or '•' or '.' or '_' or '@';

    private bool IsLetterAt(int at) => at < _text.Length && char.IsLetterOrDigit(_text[at]);

    /// <summary>The end of an ending in brackets, as in "prêt(e)"; 0 when there is none.</summary>
    private int BracketEnd(int at)
    {
        if (_text[at] != '(')
            return 0;
        var close = _text.IndexOf(')', at);
        return close > at + 1 && close <= at + 4 && _text.AsSpan(at + 1, close - at - 1).IndexOfAnyExceptInRange('a', 'z') < 0 ? close + 1 : 0;
    }

    private void AddWord(string raw, int start)
    {
        if (_words.Count == 0)
            _firstLine = _line;
        _words.Add(new Word(raw, start, _quotes > 0 || _straightQuote));
        foreach (var part in Parts(raw))
        {
            _tokens.Add(new Token(part, _words.Count - 1, _clause));
            _clause = false;
        }
    }

    private static string[] Parts(string raw)
    {
        if (raw.AsSpan().IndexOfAnyExceptInRange('a', 'z') < 0)
            return [raw];
        var bare = raw.Contains('(', StringComparison.Ordinal)
            ? raw.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal)
            : raw;
        return Folding.Fold(bare).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private int TakeSign(int at)
    {
        switch (_text[at])
        {
            case '«' or '“':
                _quotes++;
                break;
            case '»' or '”':
                _quotes = Math.Max(0, _quotes - 1);
                break;
            case '"':
                _straightQuote = !_straightQuote;
                break;
            case ',' or '(' or ')' or '–' or '—':
                _clause = true;
                break;
            case '€' or '£' or '$':
                AddWord(_text[at].ToString(), at);
                _tokens.Add(new Token(_text[at] switch { '€' => "euros", '£' => "pounds", _ => "dollars" }, _words.Count - 1, StartsClause: false));
                break;
            case '\n':
                _line++;
                if (_linesEnd)
                    EndSentence('\0');
                break;
            case '.' or '!' or '?' or ':' or ';' or '…':
                return TakeEnd(at);
        }

        return at + 1;
    }

    private int TakeEnd(int at)
    {
        var end = at;
        while (end < _text.Length && _text[end] is '.' or '!' or '?' or ':' or ';' or '…')
            end++;
        var marks = _text.AsSpan(at, end - at);
        // "…" may stand for a value or for a hesitation: only a capital after it says that a sentence ended.
        var isPause = marks.IndexOfAnyExcept('…', '.') < 0 && (marks[0] == '…' || marks.Length > 1);
        var next = _text.AsSpan(end).TrimStart(" \n\u00A0\u202F");
        var ends = isPause
            ? next.Length == 0 || !char.IsLower(next[0])
            : end == _text.Length || !char.IsLetterOrDigit(_text[end]);
        if (ends)
            EndSentence(marks.Contains('?') ? '?' : marks.Contains('!') ? '!' : marks[0]);
        return end;
    }

    private void EndSentence(char mark)
    {
        _clause = false;
        if (_words.Count == 0)
            return;
        _sentences.Add(new Sentence(_text, _firstLine, _words, _tokens, mark));
        _words = [];
        _tokens = [];
    }
}
