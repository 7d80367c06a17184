using CsCheck;
using PreventionBot.Dialogs.Formatting;

namespace PreventionBot.Dialogs.Tests.Formatting;

public class FormatterTests
{
    public static IEnumerable<TheoryDataRow<FormatCase>> Cases => FormatCase.Read().Select(example => new TheoryDataRow<FormatCase>(example));

    [Theory]
    [MemberData(nameof(Cases))] // Cases/format.txt: the text before and after.
    public void Each_text_has_the_normal_form_written_below_it(FormatCase example)
    {
        Assert.Equal(example.After, Format(example.Before));
        Assert.Equal(example.After, Format(example.After));
    }

    [Theory]
    [InlineData("variables.yml")]
    [InlineData("README.md")]
    [InlineData("fr/README.md")]
    [InlineData("tests/fr/fugue.test.md")]
    [InlineData("fr/notes.txt")]
    public void A_file_that_is_no_topic_stays_as_it_is(string path)
    {
        const string text = "*   a \r\n## b\n\n\n\n";

        Assert.Equal(text, ScriptFormatter.Format(new ScriptFile(path, text)));
    }

    [Fact]
    public void Nothing_stays_nothing()
    {
        Assert.Equal("", Format(""));
        Assert.Equal("", Format("\uFEFF\r\n \r\n"));
    }

    [Fact]
    public void Formatted_scripts_make_a_book_that_plays_the_same()
    {
        SaysTheSame(BaseFiles.All);
        SaysTheSame(Scripts.Shipped);
    }

    [Fact]
    public void Whatever_is_written_formatting_it_twice_changes_nothing_more_and_it_says_the_same()
    {
        Mutations.OfBase.Sample(SaysTheSame, iter: 100, print: Mutations.Print);
    }

    [Fact]
    public void Formatting_mends_what_needs_only_space()
    {
        const string crowded = "# Essai\n## debut\nBien.\n{% if night %}\nBon.\n{% endif %}\n- [Oui](#debut)\n- [Parler à quelqu'un](_actions.md#humain)\n";
        var files = BaseFiles.With(BaseFiles.French, new ScriptFile("fr/essai.md", Format(crowded)));

        Assert.DoesNotContain(BookCompiler.Compile(files).Findings, finding => finding.Code == "DLG015");
    }

    private static string Format(string text) => ScriptFormatter.Format(new ScriptFile("fr/essai.md", text));

    /// <summary>
    /// The findings that are errors, and where there is a book each step in scenes by day and night, tell the two apart
    /// without any help from the formatter's own safety net.
    /// </summary>
    private static void SaysTheSame(IReadOnlyList<ScriptFile> files)
    {
        var formatted = files.Select(file => file with { Text = ScriptFormatter.Format(file) }).ToList();
        Assert.All(formatted, file => Assert.Equal(file.Text, ScriptFormatter.Format(file)));
        var before = BookCompiler.Compile(files);
        var after = BookCompiler.Compile(formatted);
        Assert.Equal(Errors(before), Errors(after));
        if (before.Book is not { } book || after.Book is not { } other)
            return;
        Assert.Equal(Scripts.Played(book, files), Scripts.Played(other, files));
    }

    private static IEnumerable<string> Errors(CompileResult result) => result.Findings
        .Where(finding => finding.Level == FindingLevel.Error)
        .Select(finding => $"{finding.Code} {finding.Path}")
        .Order(StringComparer.Ordinal);
}
