namespace PreventionBot.Detection.Normalising;

/// <summary>A word as the rules know it, and the original UTF-16 units it comes from.</summary>
internal readonly record struct Token(string Text, int Start, int End, Break Before);
