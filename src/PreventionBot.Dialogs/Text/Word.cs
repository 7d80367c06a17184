namespace PreventionBot.Dialogs.Text;

/// <summary>A word between spaces, without the signs around it: "l'infirmière", "rendez-vous", "parti·e".</summary>
/// <param name="Raw">As written.</param>
/// <param name="Start">Offset in the text the sentence stands in.</param>
/// <param name="IsQuoted">Somebody else's words, between quotation marks.</param>
internal readonly record struct Word(string Raw, int Start, bool IsQuoted)
{
    public int End => Start + Raw.Length;

    public bool IsNumber => char.IsAsciiDigit(Raw[0]);
}

/// <summary>One folded piece of a word, as phrases are compared: "l'infirmière" gives "l" and "infirmiere".</summary>
/// <param name="Word">Index of the word it is part of.</param>
/// <param name="StartsClause">A comma, a dash or a bracket stands before it.</param>
internal readonly record struct Token(string Text, int Word, bool StartsClause);
