using PreventionBot.Dialogs.Rehearsing;
using PreventionBot.Dialogs.Testing;

namespace PreventionBot.Dialogs.Tests.Testing;

/// <summary>Short ways to hold a test with the base book.</summary>
internal static class Held
{
    public static (IReadOnlyList<ConversationTest> Tests, IReadOnlyList<Finding> Findings) Read(string text, string path = "tests/fr/essai.test.md") =>
        TestReader.Read([new ScriptFile(path, text)]);

    /// <summary>Every failure of one conversation as <c>line: message</c>.</summary>
    public static string Failures(string text)
    {
        var (tests, findings) = Read("## essai\n" + text);
        Assert.Empty(findings);
        var outcome = TestRunner.Run(Assert.Single(tests), new ScriptRehearsal(Given()));
        return string.Join('\n', outcome.Failures.Select(failure => $"{failure.Line}: {failure.Message.In("en")}"));
    }

    public static Player Given(Coverage? coverage = null) => new(coverage is null ? BaseFiles.Book() : Book, coverage: coverage);

    public static Book Book { get; } = BaseFiles.Book();
}
