namespace PreventionBot.Dialogs.Tests.Compiling;

public class BookTests
{
    [Theory]
    [InlineData("runaway", 3, false, "fugue#dehors")]
    [InlineData("runaway", 2, false, "fugue#debut")]
    [InlineData("runaway", 1, false, "fugue#idee")]
    [InlineData("runaway", 3, true, "fugue#ami")]
    [InlineData("grooming", 3, false, "_systeme#danger")]
    [InlineData("grooming", 2, true, "fugue#ami")]
    [InlineData("grooming", 1, false, null)]
    [InlineData("unheard-of", 3, true, "_systeme#danger")]
    [InlineData("unheard-of", 2, false, "_systeme#inquietude")]
    [InlineData("unheard-of", 1, false, null)]
    [InlineData("runaway", 0, false, null)]
    public void What_was_found_is_answered_by_other_then_severity_then_default(string category, int severity, bool other, string? expected)
    {
        Assert.Equal(expected, BaseFiles.Book().AnswerTo(category, severity, other)?.ToString());
    }

    [Fact]
    public void The_hash_depends_on_the_words_and_not_on_order_line_ends_or_marks()
    {
        var hash = BaseFiles.Book().Hash;
        var windows = BaseFiles.All.Reverse()
            .Select(file => file with { Text = "\uFEFF" + file.Text.Replace("\n", "\r\n", StringComparison.Ordinal) })
            .ToList();
        var reworded = new ScriptFile("fr/fugue.md", BaseFiles.Text("fr/fugue.md").Replace("Tu en es où ?", "Tu en es là ?", StringComparison.Ordinal));

        Assert.Equal(hash, BookCompiler.Compile(windows).Book?.Hash);
        Assert.NotEqual(hash, BaseFiles.Book(reworded).Hash);
        Assert.Matches("^[0-9a-f]{12}$", hash);
    }

    [Fact]
    public void An_empty_folder_gives_findings_and_no_exception()
    {
        var result = BookCompiler.Compile([]);

        Assert.Null(result.Book);
        Assert.Contains(result.Findings, finding => finding.Path == "reponses.yml");
    }

    [Fact]
    public void Whatever_is_cut_off_anywhere_is_told_and_never_throws()
    {
        foreach (var file in BaseFiles.All)
        {
            for (var length = 0; length < file.Text.Length; length += 37)
            {
                var result = BookCompiler.Compile(BaseFiles.With(BaseFiles.All, file with { Text = file.Text[..length] }));
                Assert.Equal(result.Book is null, result.Findings.Any(finding => finding.Level == FindingLevel.Error));
                Assert.All(result.Findings, finding => Assert.True(finding is { Line: > 0, Column: > 0, Message.French.Length: > 0 }));
            }
        }
    }

    [Theory]
    [InlineData("fugue#nuit-dehors", true)]
    [InlineData("_actions#humain", true)]
    [InlineData("fugue", false)]
    [InlineData("#nuit", false)]
    [InlineData("fugue#", false)]
    [InlineData("a#b#c", false)]
    [InlineData(null, false)]
    public void A_step_name_reads_and_prints_alike(string? text, bool isName)
    {
        Assert.Equal(isName, StepRef.TryParse(text, out var step));
        if (isName)
            Assert.Equal(text, step.ToString());
    }
}
