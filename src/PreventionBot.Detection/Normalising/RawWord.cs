namespace PreventionBot.Detection.Normalising;

/// <summary>A word as written, folded but not yet understood.</summary>
internal readonly record struct RawWord(string Text, int Start, int End, Break Before);
