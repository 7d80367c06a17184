using PreventionBot.Dialogs.Phrases;

namespace PreventionBot.Dialogs.Scoring;

/// <summary>What somebody in a crisis needs to hear; several can be met at once.</summary>
[Flags]
internal enum Need
{
    None = 0,
    Risk = 1,
    Safety = 2,
    Service = 4,
    Professional = 8,
    Trusted = 16,
    Use = 32,
    Barrier = 64,
    Coping = 128,
}

/// <summary>The needs in words for authors, from <c>needs.tsv</c>.</summary>
internal static class Needs
{
    private static readonly Dictionary<Need, (Bilingual Name, Bilingual Mend)> _words = WordList.Read("needs.tsv").ToDictionary(
        line => Enum.Parse<Need>(line[0], ignoreCase: true),
        line => (new Bilingual(line[1], line[2]), new Bilingual(line[3], line[4])));

    /// <summary>In the order of the scorecard.</summary>
    public static IReadOnlyList<Need> InOrder { get; } = [.. _words.Keys.Order()];

    public static Bilingual Name(this Need need) => _words[need].Name;

    public static Bilingual Mend(this Need need) => _words[need].Mend;
}
