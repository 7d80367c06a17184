namespace PreventionBot.Dialogs.Tests.Compiling;

public class SlipTests
{
    /// <summary>
    /// "No review" and "no keyword" are true of every short example without a header; they are compared in the
    /// cases that are about headers.
    /// </summary>
    private static readonly string[] _headers = ["DLG090", "DLG092"];

    private static readonly string[] _tables =
        ["slips.txt", "between-files.txt", "headers.txt", "invisible.txt", "replies.txt", "text.txt", "wording.txt"];

    public static IEnumerable<TheoryDataRow<SlipCase>> Slips =>
        _tables.SelectMany(SlipCase.Read).Select(slip => new TheoryDataRow<SlipCase>(slip));

    [Theory]
    [MemberData(nameof(Slips))] // Cases/*.txt: a name, then every finding as "code file:line", then the files.
    public void Each_slip_gives_exactly_the_findings_written_beside_it(SlipCase slip)
    {
        var isTranslated = slip.Files.Any(file => file.Path.StartsWith("en/", StringComparison.Ordinal));
        var result = BookCompiler.Compile(BaseFiles.With(isTranslated ? BaseFiles.All : BaseFiles.French, slip.Files), slip.Today);

        Assert.Equal(
            string.Join('\n', slip.Findings.Order(StringComparer.Ordinal)),
            string.Join('\n', result.Findings
                .Where(finding => !_headers.Contains(finding.Code) || slip.Findings.Any(line => _headers.Any(line.StartsWith)))
                .Select(finding => $"{finding.Code} {finding.Path}:{finding.Line}")
                .Order(StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_book_is_made_exactly_when_no_finding_is_an_error(SlipCase slip)
    {
        var result = BookCompiler.Compile(BaseFiles.With(BaseFiles.French, slip.Files));

        Assert.Equal(result.Findings.All(finding => finding.Level != FindingLevel.Error), result.Book is not null);
    }

    [Theory]
    [MemberData(nameof(Slips))]
    public void Every_finding_speaks_French_and_English_and_says_the_mend(SlipCase slip)
    {
        var findings = BookCompiler.Compile(BaseFiles.With(BaseFiles.All, slip.Files)).Findings;

        Assert.All(findings, finding =>
        {
            Assert.NotEqual(finding.Message.French, finding.Message.English);
            Assert.NotEqual(finding.Mend.French, finding.Mend.English);
            Assert.DoesNotContain('«', finding.Mend.English);
        });
    }

    [Fact]
    public void The_base_book_has_no_findings()
    {
        Assert.Empty(BookCompiler.Compile(BaseFiles.All).Findings);
        Assert.Empty(BookCompiler.Compile(BaseFiles.French).Findings);
    }

    [Fact]
    public void All_slips_of_all_files_are_told_at_once()
    {
        var result = BookCompiler.Compile(BaseFiles.With(
            BaseFiles.French,
            new ScriptFile("fr/un.md", "# Un\n## Debut\nOui <b>non</b>.\n"),
            new ScriptFile("fr/deux.md", "# Deux\n## debut\n![image](x.png)\n\n- [Aller](#la-bas)\n")));

        Assert.Null(result.Book);
        string[] expected = ["DLG003 fr/un.md:2", "DLG020 fr/un.md:3", "DLG022 fr/deux.md:3", "DLG041 fr/deux.md:5"];
        Assert.Subset(result.Findings.Select(finding => $"{finding.Code} {finding.Path}:{finding.Line}").ToHashSet(), expected.ToHashSet());
    }

    [Fact]
    public void A_finding_names_the_column_what_was_found_and_the_mend()
    {
        var result = BookCompiler.Compile(BaseFiles.With(
            BaseFiles.French,
            new ScriptFile("fr/un.md", "# Un\n## debut\nOui.\n\n- [Aller](#debu)\n- [Parler à quelqu'un](_actions.md#humain)\n")));

        var finding = Assert.Single(result.Findings, finding => finding.Level == FindingLevel.Error);
        Assert.Equal(
            "fr/un.md:5:3: erreur DLG041: L'étape « debu » n'existe pas dans un.md. → Tu voulais dire « #debut » ?",
            finding.ToString());
    }
}
