using CsCheck;

namespace PreventionBot.Dialogs.Tests.Compiling;

public class MutationTests
{
    [Fact]
    public void Whatever_is_written_is_told_at_a_place_that_exists_and_makes_a_book_exactly_when_it_may()
    {
        Mutations.OfBase.Sample(
            files =>
            {
                var result = BookCompiler.Compile(files);

                Assert.Equal(result.Findings.All(finding => finding.Level != FindingLevel.Error), result.Book is not null);
                foreach (var finding in result.Findings)
                    Assert.True(IsPlace(files, finding), finding.ToString());
            },
            iter: 200,
            print: Mutations.Print);
    }

    /// <summary>A missing file is told at its start; elsewhere the place is on a line, at most one past its end.</summary>
    private static bool IsPlace(IReadOnlyList<ScriptFile> files, Finding finding)
    {
        if (files.FirstOrDefault(file => file.Path == finding.Path) is not { } told)
            return finding is { Line: 1, Column: 1 };
        var lines = told.Text.TrimStart('\uFEFF').Split(["\r\n", "\r", "\n"], StringSplitOptions.None);
        return finding.Line >= 1 && finding.Line <= lines.Length
            && finding.Column >= 1 && finding.Column <= lines[finding.Line - 1].Length + 1;
    }
}
