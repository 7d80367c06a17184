using PreventionBot.Detection.Tests.Loading;

namespace PreventionBot.Detection.Tests.Patterns;

public sealed class MatchingTests
{
    [Theory]
    [InlineData("rouge vert", "rouge vert", true)]
    [InlineData("rouge vert", "rouge très vert", false)]
    [InlineData("rouge vert", "rouge. vert", false)]
    [InlineData("rouge vert", "rouge, vert", true)]
    [InlineData("rouge [très] vert", "rouge vert", true)]
    [InlineData("rouge [très] vert", "rouge très vert", true)]
    [InlineData("rouge (vert|bleu clair)", "rouge bleu clair", true)]
    [InlineData("rouge ..2 vert", "rouge a b vert", true)]
    [InlineData("rouge ..2 vert", "rouge a b c vert", false)]
    [InlineData("rouge ..2 vert", "rouge pas vert", false)]
    [InlineData("rouge*", "rougeâtre", true)]
    [InlineData("rouge <18-99>", "rouge 18", true)]
    [InlineData("rouge <18-99>", "rouge 17", false)]
    [InlineData("{couleur} vert", "bleu clair vert", true)]
    [InlineData("{couleur} vert", "bleu vert", false)]
    [InlineData("[{couleur}] {couleur} vert", "jaune bleu clair vert", true)]
    public void A_pattern_matches_what_it_says_and_nothing_else(string pattern, string message, bool expected)
    {
        var lexicon = SmallLexicon.With(pattern);
        Assert.Equal(expected, new SignalDetector(lexicon).Assess(message).Signals.Count == 1);
    }

    [Theory]
    [InlineData("rouge puis vert", true)]
    [InlineData("vert. Et puis un jour rouge", true)]
    [InlineData("rouge seulement", false)]
    public void All_cues_count_in_any_order_and_across_sentences(string message, bool expected)
    {
        var lexicon = SmallLexicon.WithAll("rouge", "vert");
        Assert.Equal(expected, new SignalDetector(lexicon).Assess(message).Signals.Count == 1);
    }

    [Theory]
    [InlineData("rouge bleu", 0)]
    [InlineData("bleu a b c rouge", 0)]
    [InlineData("rouge. bleu", 1)]
    [InlineData("rouge a b c d e f g bleu", 1)]
    public void An_exception_silences_its_rule_only_close_by(string message, int signals)
    {
        var assessment = new SignalDetector(SmallLexicon.WithUnless("rouge", "bleu")).Assess(message);
        Assert.Equal(signals, assessment.Signals.Count);
        Assert.Equal(1 - signals, assessment.Cancelled.Count);
    }

    [Theory]
    [InlineData("pas rouge", 0)]
    [InlineData("pas bleu, rouge", 1)]
    [InlineData("pas bleu mais rouge", 1)]
    [InlineData("sais pas rouge", 1)]
    public void A_negation_stays_in_its_clause(string message, int signals) =>
        Assert.Equal(signals, new SignalDetector(SmallLexicon.With("rouge")).Assess(message).Signals.Count);
}
