namespace PreventionBot.Schema.Talk;

/// <summary>Coming back with a return phrase.</summary>
/// <param name="Phrase">The five words.</param>
public sealed record ReturnRequest(string? Phrase)
{
    /// <summary>Never the phrase.</summary>
    public override string ToString() => nameof(ReturnRequest);
}
