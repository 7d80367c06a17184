namespace PreventionBot.Detection.Classifying;

/// <summary>What kind of evidence a feature is; each kind is weighed as a whole, so that many small ones don't drown the rest.</summary>
internal enum FeatureKind
{
    /// <summary>One to three words in a row, as respelled.</summary>
    Word,

    /// <summary>Two to five letters in a row inside a word, as written: what survives misspelling.</summary>
    Piece,

    /// <summary>Concepts, and pairs of them near each other.</summary>
    Concept,

    /// <summary>Rules that counted, and rules taken back.</summary>
    Rule,
}

/// <summary>Something a message holds that the classifier may have learnt a weight for.</summary>
/// <param name="Key">Hash of kind and text.</param>
/// <param name="Kind">How it is weighed.</param>
/// <param name="Start">Offset in UTF-16 units into the message as received.</param>
/// <param name="End">Past its last unit.</param>
internal readonly record struct Feature(ulong Key, FeatureKind Kind, int Start, int End);
