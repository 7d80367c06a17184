using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Joins fixed text and keeps values apart.</summary>
internal sealed class PhraseBuilder
{
    private readonly Joiner _text = new();
    private List<Segment>? _segments;

    public void Add(string text) => _text.Add(text);

    public void Add(Term value)
    {
        Flush();
        (_segments ??= []).Add(new Segment("", value));
    }

    public Phrase Build()
    {
        Flush();
        return new Phrase([.. _segments ?? []]);
    }

    private void Flush()
    {
        if (_text.Take() is { Length: > 0 } text)
            (_segments ??= []).Add(new Segment(text, null));
    }
}
