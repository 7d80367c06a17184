namespace PreventionBot.Detection.Normalising;

/// <summary>One lower-case unaccented character and the original UTF-16 units it stands for.</summary>
internal readonly record struct FoldedChar(char Value, int Start, int End);
