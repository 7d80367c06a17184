using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Rehearsing;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Testing;

/// <summary>Reads test files: <c>tests/fr/fugue.test.md</c>.</summary>
public static class TestReader
{
    private const string Folder = "tests/";
    private const string Ending = ".test.md";

    /// <summary>All conversations of the test files among these, and what could not be read of them.</summary>
    /// <param name="files">Any files; those that are no tests are passed over.</param>
    public static (IReadOnlyList<ConversationTest> Tests, IReadOnlyList<Finding> Findings) Read(IEnumerable<ScriptFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var report = new Report();
        var tests = new List<ConversationTest>();
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (file.Path.StartsWith(Folder, StringComparison.Ordinal) && file.Path.EndsWith(Ending, StringComparison.Ordinal))
                tests.AddRange(Read(new Script(file.Path, file.Text), report));
        }

        return (tests, report.InOrder());
    }

    private static List<ConversationTest> Read(Script script, Report report)
    {
        var tests = new List<ConversationTest>();
        TestBuilder? test = null;
        var number = 0;
        foreach (var line in script.Text.Split('\n'))
        {
            number++;
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                End();
                test = new TestBuilder(script.Path, number, line[3..].Trim(), new Setting { Locale = script.Path.Split('/')[1] }, report);
            }
            else
            {
                test?.Add(number, line.Trim());
            }
        }

        End();
        return tests;

        void End()
        {
            if (test?.Build() is { } built)
                tests.Add(built);
        }
    }
}
