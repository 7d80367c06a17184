namespace PreventionBot.Encoder;

/// <summary>The middles of what was learnt from: one vector of length 1 for each kind of distress and of harmless message.</summary>
/// <param name="Encoder">Names the files they were made with; vectors of another encoder mean something else.</param>
/// <param name="Distress">By category.</param>
/// <param name="Harmless">By topic: half of the harmless messages have the words of distress, and lie elsewhere than small talk.</param>
internal sealed record Prototypes(string Encoder, IReadOnlyDictionary<string, float[]> Distress, IReadOnlyDictionary<string, float[]> Harmless)
{
    /// <summary>Numbers in a vector.</summary>
    public int Dimensions => Distress.Values.First().Length;
}
