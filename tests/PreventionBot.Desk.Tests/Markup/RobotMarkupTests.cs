using PreventionBot.Desk.Markup;
using PreventionBot.Desk.Tests.Border;

namespace PreventionBot.Desk.Tests.Markup;

public sealed class RobotMarkupTests
{
    public static TheoryData<string, string> Cases =>
        [.. Table.Read("Markup/robot-markup.tsv").Select(row => new TheoryDataRow<string, string>(row[0], row[1]))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_robots_markdown_becomes_what_the_table_says(string text, string shown) =>
        Assert.Equal(shown, string.Concat(RobotMarkup.Parse(text).Select(Write)));

    // P[…] paragraph, L[…] list, | between lines or items, B() bold, I() italic.
    private static string Write(Block block) =>
        $"{(block.IsList ? 'L' : 'P')}[{string.Join('|', block.Lines.Select(line => string.Concat(line.Select(Write))))}]";

    private static string Write(Inline run)
    {
        var text = run.Italic ? $"I({run.Text})" : run.Text;
        return run.Bold ? $"B({text})" : text;
    }
}
