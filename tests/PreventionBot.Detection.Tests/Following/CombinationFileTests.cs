using PreventionBot.Detection.Tests.Loading;

namespace PreventionBot.Detection.Tests.Following;

public sealed class CombinationFileTests
{
    private const string Concepts = "- id: adulte\n  means: Un adulte.\n  means-en: An adult.\n  fr: [un adulte]\n  en: [an adult]\n"
        + "- id: secret\n  means: Un secret.\n  means-en: A secret.\n  fr: [un secret]\n  en: [a secret]\n";

    public static TheoryData<string, string> Mistakes() => new()
    {
        { Of().Replace("adulte", "adultte", StringComparison.Ordinal), "« adultte » n'est pas un concept" },
        { Of().Replace("grooming", "groming", StringComparison.Ordinal), "« groming » n'est pas une catégorie" },
        { Of().Replace("  - secret\n", "", StringComparison.Ordinal), "au moins 2 groupes" },
        { Of().Replace("  no_match: [un adulte]\n", "", StringComparison.Ordinal), "au moins un exemple" },
        { Of().Replace("severity: 2", "severity: 9", StringComparison.Ordinal), "de 1 à 3" },
        { Of() + Of(), "sert déjà" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_names_the_file_and_the_remedy(string file, string expected)
    {
        var error = Assert.Single(Load(file).Errors);

        Assert.Equal("combinations.yml", error.Path);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_are_run_over_several_messages()
    {
        Assert.DoesNotContain(Load(Of()).Lexicon!.CheckExamples(), error => error.Path == "combinations.yml");
        var wrong = Load(Of().Replace("un adulte / un secret", "un adulte / rien", StringComparison.Ordinal)).Lexicon!;

        Assert.Contains("devrait donner essai", Assert.Single(wrong.CheckExamples(), error => error.Path == "combinations.yml").Message, StringComparison.Ordinal);
    }

    private static LexiconResult Load(string file) => Lexicon.Load(
    [
        .. SmallLexicon.Files(SmallLexicon.Rule("  pattern: rouge\n")),
        new LexiconFile("concepts/essai.yml", Concepts),
        new LexiconFile("combinations.yml", file),
    ]);

    private static string Of() =>
        "- id: essai\n  category: grooming\n  severity: 2\n  reason: Essai.\n  all:\n  - adulte\n  - secret\n"
        + "  match: [un adulte / un secret]\n  no_match: [un adulte]\n";
}
