namespace PreventionBot.Dialogs.Tests.Testing;

public class ConversationTests
{
    /// <summary>Each conversation of <c>Cases/conversations.txt</c>, and behind <c>---</c> what its run must say; lines count from the name.</summary>
    public static IEnumerable<TheoryDataRow<string, string, string>> Cases => File
        .ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "conversations.txt"))
        .Split("=== ", StringSplitOptions.RemoveEmptyEntries)
        .Select(text => text.Split('\n', 2))
        .Select(parts => (Name: parts[0], Halves: parts[1].Split("---\n")))
        .Select(one => new TheoryDataRow<string, string, string>(one.Name, one.Halves[0], one.Halves[1].Trim()));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_conversation_fails_exactly_where_something_else_comes_than_is_written(string name, string text, string failures)
    {
        Assert.NotEmpty(name);
        Assert.Equal(failures, Held.Failures(text));
    }

    [Fact]
    public void What_a_test_file_says_wrongly_is_told_with_its_line_and_the_mend()
    {
        var (_, findings) = Held.Read("# Essai\n## un\n`étappe: x`\n> bonjour\n`gravité: 9`\n>\n## vide\n");

        Assert.Equal(
            ["DLG100 3", "DLG100 5", "DLG100 6", "DLG100 7"],
            findings.Select(finding => $"{finding.Code} {finding.Line}"));
        Assert.All(findings, finding => Assert.NotEmpty(finding.Mend.English));
    }

    [Fact]
    public void Files_that_are_no_tests_are_passed_over()
    {
        Assert.Empty(Held.Read("## un\n> bonjour\n", "fr/essai.md").Tests);
        Assert.Empty(Held.Read("## un\n> bonjour\n", "tests/fr/README.md").Tests);
    }

    [Fact]
    public void The_folder_gives_the_language_and_says_whether_it_is_a_crisis()
    {
        var test = Assert.Single(Held.Read("## un\n> hello\n", "tests/en/crises/fugue.test.md").Tests);

        Assert.Equal("en", test.Setting.Locale);
        Assert.True(test.IsCrisis);
    }
}
