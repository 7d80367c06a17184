using PreventionBot.Detection.Tests.Shipped;

namespace PreventionBot.Detection.Tests.Denying;

public sealed class DenialFileTests
{
    public static TheoryData<string, string, string> Mistakes() => new()
    {
        { "{non}", "{nnon}", "« {nnon} » n'existe pas" },
        { "where: before", "where: behind", "« where » doit être l'un de close, before, after, message" },
        { "reason: Du rouge.", "raison: Du rouge.", "Clé inconnue « raison »" },
        { "denials:\n", "  - name: non\n    words: [que nenni]\ndenials:\n", "« non » est déjà écrit" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_names_the_file_and_the_remedy(string right, string wrong, string expected) => Assert.Contains(
        SmallDenials.Load(SmallDenials.File.Replace(right, wrong, StringComparison.Ordinal)).Errors,
        error => error.Path == "denials.yml" && error.Message.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void Examples_are_run()
    {
        Assert.DoesNotContain(SmallDenials.Load(SmallDenials.File).Lexicon!.CheckExamples(), error => error.Path == "denials.yml");
        var wrong = SmallDenials.Load(SmallDenials.File.Replace("no_match: [il me peint en rouge]", "no_match: [il me peint nenni en rouge]", StringComparison.Ordinal)).Lexicon!;

        Assert.Contains("ne devrait pas être entendu comme un démenti", Assert.Single(wrong.CheckExamples(), error => error.Path == "denials.yml").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_file_nothing_is_denied()
    {
        var lexicon = Lexicon.Load(ShippedSignals.Files.Where(file => file.Path != "denials.yml")).Lexicon!;

        Assert.Empty(lexicon.Denials.Find("mon père me frappe pas", lexicon.Normaliser.Normalise("mon père me frappe pas")));
    }

    /// <summary>Its words are no part of the vocabulary: a denial that is added changes no feature that the model has learnt.</summary>
    [Fact]
    public void The_file_does_not_change_how_messages_are_read()
    {
        var without = Lexicon.Load(ShippedSignals.Files.Where(file => file.Path != "denials.yml")).Lexicon!;
        var words = string.Join(' ', "aucunement taillader entaille smacked knackered gifler couper promise".Split(' ').Select(word => word[..^1] + "x"));

        Assert.Equal(without.Respell(words), ShippedSignals.Lexicon.Respell(words));
    }
}
