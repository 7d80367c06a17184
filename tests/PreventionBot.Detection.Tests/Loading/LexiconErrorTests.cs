namespace PreventionBot.Detection.Tests.Loading;

public sealed class LexiconErrorTests
{
    private const string Good = "  pattern: rouge\n";

    public static TheoryData<string, int, string> Mistakes() => new()
    {
        { SmallLexicon.Rule("  patern: rouge\n"), 3, "Clé inconnue « patern »" },
        { SmallLexicon.Rule("  pattern: \"(rouge\"\n"), 3, "Il manque « ) »" },
        { SmallLexicon.Rule("  pattern: \"{nulle_part}\"\n"), 3, "n'existe pas" },
        { SmallLexicon.Rule("  pattern: \"[rouge]\"\n"), 3, "mot obligatoire" },
        { SmallLexicon.Rule("  pattern: \"..3 rouge\"\n"), 3, "mot obligatoire" },
        { SmallLexicon.Rule("  pattern: {a: b}\n"), 3, "un texte ou une liste de textes" },
        { SmallLexicon.Rule("  subject: nobody\n" + Good), 1, "« subject » est self ou other" },
        { SmallLexicon.Rule(""), 1, "Il faut « pattern »" },
        { SmallLexicon.Rule(Good).Replace("severity: 2", "severity: 7", StringComparison.Ordinal), 2, "de 1 à 3" },
        { SmallLexicon.Rule(Good).Replace("match: [a, b]", "match: [a]", StringComparison.Ordinal), 1, "au moins 2 exemples" },
        { SmallLexicon.Rule(Good).Replace("  reason: Essai.\n", "", StringComparison.Ordinal), 1, "Il manque « reason »" },
        { SmallLexicon.Rule(Good) + SmallLexicon.Rule(Good), 7, "sert déjà" },
        { "- id: [\n", 2, "YAML illisible" },
        { "rouge: vert\n", 1, "J'attendais une liste" },
        { "- rouge\n", 1, "après le tiret" },
        { "", 0, "vide" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_in_a_rule_file_names_the_file_the_line_and_the_remedy(string rules, int line, string expected)
    {
        var result = Lexicon.Load(SmallLexicon.Files(rules));
        Assert.Null(result.Lexicon);
        var error = result.Errors.FirstOrDefault(error => error.Message.Contains(expected, StringComparison.Ordinal));
        Assert.NotNull(error);
        Assert.Equal(("rules/fr/low_mood.yml", line), (error.Path, error.Line));
    }

    [Fact]
    public void All_mistakes_are_told_at_once()
    {
        var result = Lexicon.Load(SmallLexicon.Files(
            SmallLexicon.Rule("  pattern: \"(rouge\"\n") + SmallLexicon.Rule("  pattern: \"{nulle_part}\"\n", "fr-other")));
        Assert.Equal(2, result.Errors.Count);
    }

    [Fact]
    public void A_class_that_contains_itself_is_refused()
    {
        var result = Lexicon.Load(SmallLexicon.Files(SmallLexicon.Rule(Good), "a: [\"{b}\"]\nb: [\"{a}\"]\n"));
        Assert.Contains("se contient elle-même", Assert.Single(result.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_name_that_is_no_category_is_refused()
    {
        var result = Lexicon.Load(
            [.. SmallLexicon.Files(SmallLexicon.Rule(Good)), new LexiconFile("rules/fr/sadness.yml", SmallLexicon.Rule(Good, "fr-x"))]);
        Assert.Contains("n'est pas une catégorie", Assert.Single(result.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_line_without_a_tab_is_refused()
    {
        var result = Lexicon.Load(
            [.. SmallLexicon.Files(SmallLexicon.Rule(Good)), new LexiconFile("normalise/verlan.tsv", "# ok\nmeuf fille\n")]);
        var error = Assert.Single(result.Errors);
        Assert.Equal(2, error.Line);
        Assert.Contains("tabulation", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_refused_because_it_holds_back_false_alarms()
    {
        var result = Lexicon.Load(SmallLexicon.Files(SmallLexicon.Rule(Good)).Where(file => file.Path != "shields.yml"));
        Assert.Equal("shields.yml", Assert.Single(result.Errors).Path);
    }

    [Fact]
    public void An_example_that_does_not_do_what_it_says_is_told_with_its_line()
    {
        var lexicon = Lexicon.Load(SmallLexicon.Files(SmallLexicon.Rule(Good))).Lexicon;
        Assert.NotNull(lexicon);
        Assert.Equal([5, 5], lexicon.CheckExamples().Select(error => error.Line));
    }
}
