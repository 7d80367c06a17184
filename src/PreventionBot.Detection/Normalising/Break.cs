namespace PreventionBot.Detection.Normalising;

/// <summary>What stands between a word and the one before it.</summary>
internal enum Break
{
    None,
    Comma,
    Sentence,
}
