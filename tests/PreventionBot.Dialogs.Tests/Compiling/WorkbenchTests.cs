namespace PreventionBot.Dialogs.Tests.Compiling;

public class WorkbenchTests
{
    private const string Blame = "C'est ta faute.\n\n";

    [Theory]
    [InlineData("fr/fugue.md")]
    [InlineData("en/fugue.md")]
    [InlineData("fr/_lignes.md")]
    [InlineData("fr/_systeme.md")]
    public void A_keystroke_finds_in_its_file_what_the_whole_check_finds_there(string path)
    {
        var file = BaseFiles.All.Single(file => file.Path == path);
        var desk = new Workbench(BaseFiles.All);
        foreach (var text in new[] { file.Text, file.Text.Replace("](#dehors", "](#dehor", StringComparison.Ordinal), "# x\n## Debut\n", file.Text })
        {
            var expected = BookCompiler.Compile(BaseFiles.With(BaseFiles.All, file with { Text = text })).Findings
                .Where(finding => finding.Path == path && !IsAskedOfAll(finding));

            Assert.Equal(expected, desk.Change(file with { Text = text }));
        }
    }

    [Fact]
    public void What_was_found_in_an_unchanged_step_moves_with_it_and_goes_with_its_words()
    {
        var before = BaseFiles.Text("fr/fugue.md");
        var desk = new Workbench(BaseFiles.All);

        var first = Blamed(desk, before.Replace("## dehors\n", "## dehors\n\n" + Blame, StringComparison.Ordinal));
        var lower = Blamed(desk, before.Replace("## dehors\n", "## dehors\n\n" + Blame, StringComparison.Ordinal).Replace("# Partir", "<!-- note -->\n\n# Partir", StringComparison.Ordinal));
        var mended = Blamed(desk, before);

        Assert.Equal(first.Single() + 2, lower.Single());
        Assert.Empty(mended);
    }

    [Fact]
    public void A_number_taken_out_of_the_directory_is_missed_by_the_next_keystroke_elsewhere()
    {
        var desk = new Workbench(BaseFiles.All);
        var fugue = new ScriptFile("fr/fugue.md", BaseFiles.Text("fr/fugue.md").Replace("## dehors\n", "## dehors\n\nAppelle le 01 02 03 04 05.\n\n", StringComparison.Ordinal));
        Assert.DoesNotContain(desk.Change(fugue), IsUnknownNumber);

        desk.Change(new ScriptFile("fr/_lignes.md", BaseFiles.Text("fr/_lignes.md").Replace("01 02 03 04 05", "01 02 03 04 06", StringComparison.Ordinal)));

        Assert.Contains(desk.Change(fugue), IsUnknownNumber);
    }

    [Fact]
    public void A_file_that_is_no_topic_has_nothing_to_say()
    {
        Assert.Empty(new Workbench(BaseFiles.All).Change(new ScriptFile("variables.yml", "- x")));
    }

    private static bool IsUnknownNumber(Finding finding) => finding.Message.French.Contains("n'est pas dans _lignes.md", StringComparison.Ordinal);

    private static int[] Blamed(Workbench desk, string text) =>
        [.. desk.Change(new ScriptFile("fr/fugue.md", text)).Where(finding => finding.Code == "DLG062").Select(finding => finding.Line)];

    /// <summary>What hangs on all files together is asked when the author pauses.</summary>
    private static bool IsAskedOfAll(Finding finding) =>
        finding.Message.French.StartsWith("Il manque l'étape", StringComparison.Ordinal) || finding.Code is "DLG001" or "DLG051" or "DLG052" or "DLG072" or "DLG080" or "DLG081" or "DLG082" or "DLG083" or "DLG084" or "DLG092" or "DLG096";
}
