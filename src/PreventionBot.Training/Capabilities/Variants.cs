using PreventionBot.Detection.Normalising;

namespace PreventionBot.Training.Capabilities;

/// <summary>Cases made from written ones.</summary>
internal static class Variants
{
    private const int Rounds = 4;

    // Their spelling is the point; dropping accents there would say nothing.
    private static readonly string[] _ownSpelling = ["sms", "leet"];

    /// <summary>What is said outright, with slips; only cases in which a word slipped.</summary>
    public static IEnumerable<CapabilityCase> Misspelt(IReadOnlyList<CapabilityCase> written) =>
        from texts in written.Where(one => one.Capability == "explicit").GroupBy(one => one.Locale)
        let those = texts.ToList()
        from round in Enumerable.Range(0, Rounds)
        from slip in Slips.Of([.. those.Select(one => one.Text)], texts.Key, round)
        select those[slip.Text] with { Capability = "misspelling", Text = slip.Misspelt };

    /// <summary>The cases of <see cref="AreAccented"/> as typed by who leaves accents out.</summary>
    public static IEnumerable<CapabilityCase> WithoutAccents(IReadOnlyList<CapabilityCase> written) =>
        written.Where(AreAccented).Select(one => one with { Capability = "without-accents", Text = Plain(one.Text) });

    /// <summary>Grave French cases in ordinary spelling that have an accent to lose.</summary>
    public static bool AreAccented(CapabilityCase one) =>
        one.IsGrave && one.Locale == "fr" && Array.IndexOf(_ownSpelling, one.Capability) < 0 && Plain(one.Text) != one.Text;

    private static string Plain(string text) =>
        string.Concat(text.Select(letter => char.IsLetter(letter) && !char.IsAscii(letter) ? Folding.Fold(letter.ToString()) : letter.ToString()));
}
