using PreventionBot.Detection.Classifying;
using PreventionBot.Detection.Tests.Loading;

namespace PreventionBot.Detection.Tests.Classifying;

/// <summary>How rules and classifier are joined, with models whose opinion of every message is the same.</summary>
public sealed class JoinTests
{
    private const string Long = "rouge un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze";
    private static readonly Lexicon Lexicon = SmallLexicon.With("rouge");

    [Fact]
    public void A_grave_rule_in_a_long_message_that_looks_harmless_counts_as_a_concern_and_staff_see_why()
    {
        var found = Calm().Assess(Long);

        Assert.Equal(Severity.Concern, found.Severity);
        Assert.Equal(Severity.High, Assert.Single(found.Cancelled).Signal.Severity);
    }

    [Fact]
    public void What_is_said_in_few_words_stands() => Assert.Equal(Severity.High, Calm().Assess("rouge un deux").Severity);

    [Fact]
    public void A_wish_to_die_is_doubted_in_fiction_only()
    {
        var lexicon = SuicideRule();

        Assert.Equal(Severity.High, new SignalDetector(lexicon, Model(-5, Subject.Self)).Assess(Long).Severity);
        Assert.Equal(Severity.Concern, new SignalDetector(lexicon, Model(-5, Subject.Hypothetical)).Assess(Long).Severity);
    }

    [Theory]
    [InlineData("bleu clair et des mots ordinaires en nombre, assez pour tout dire ici", Severity.Imminent)]
    [InlineData("bleu clair et peu de mots", Severity.High)]
    public void Likeness_alone_alarms_and_calls_it_imminent_only_in_a_message_of_some_length(string message, Severity expected) =>
        Assert.Equal((expected, Classifier.Id), Found(Grave().Assess(message)));

    [Fact]
    public void A_rule_that_stands_says_itself_how_urgent_it_is()
    {
        var found = Grave().Assess(Long);

        Assert.Equal(Severity.High, found.Severity);
        Assert.Equal("fr-test", found.Signals[0].RuleId);
    }

    [Fact]
    public void A_model_that_fails_leaves_what_the_rules_found_and_tells_staff()
    {
        var broken = new Model([], [], [], [], [], new Cuts(0, 1, 0), "");

        var found = new SignalDetector(Lexicon, broken).Assess("rouge");
        Assert.Equal(Severity.High, found.Severity);
        Assert.Contains(found.Signals, signal => signal.Explanation.Contains("non évalué", StringComparison.Ordinal));
        Assert.Equal(Severity.Concern, new SignalDetector(Lexicon, broken).Assess("rien").Severity);
    }

    private static (Severity, string) Found(Assessment found) => (found.Severity, found.Signals[0].RuleId);

    private static SignalDetector Calm() => new(Lexicon, Model(-5, Subject.Self));

    private static SignalDetector Grave() => new(Lexicon, Model(9, Subject.Self));

    /// <summary>No features are known, so every message gets the biases.</summary>
    private static Model Model(float logit, Subject subject)
    {
        var bias = new float[Heads.Count];
        for (var head = Heads.Severity; head < Heads.Category; head++)
            bias[head] = logit;
        bias[Heads.Subject + (int)subject] = 1;
        return new Model([], [], [], new float[Heads.Count], bias, new Cuts(0, 1, 0), "");
    }

    private static Lexicon SuicideRule() => Lexicon.Load(
        SmallLexicon.Files("").Where(file => !file.Path.StartsWith("rules/", StringComparison.Ordinal))
            .Append(new LexiconFile("rules/fr/suicide.yml", SmallLexicon.Rule("  pattern: rouge\n")))).Lexicon!;
}
