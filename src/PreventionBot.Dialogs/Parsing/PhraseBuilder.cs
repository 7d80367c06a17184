using System.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Joins fixed text and keeps values apart.</summary>
internal sealed class PhraseBuilder
{
    private readonly List<Segment> _segments = [];
    private readonly StringBuilder _text = new();

    public void Add(string text) => _text.Append(text);

    public void Add(Term value)
    {
        Flush();
        _segments.Add(new Segment("", value));
    }

    public Phrase Build()
    {
        Flush();
        return new Phrase([.. _segments]);
    }

    private void Flush()
    {
        if (_text.Length > 0)
            _segments.Add(new Segment(_text.ToString(), null));
        _text.Clear();
    }
}
