using PreventionBot.Desk.Talk;
using PreventionBot.Schema.Desk;

namespace PreventionBot.Desk.Tests.Talk;

public sealed class TextPartTests
{
    private static readonly Highlight _low = new(0, 6, 1, "bas");
    private static readonly Highlight _high = new(4, 4, 3, "haut");

    [Fact]
    public void Where_highlights_overlap_the_graver_one_counts()
    {
        var parts = TextPart.Cut("abcdefghij", [_low, _high]);

        Assert.Equal([new("abcd", _low), new("efgh", _high), new("ij", null)], parts);
    }

    [Theory]
    [InlineData(-3, 100)]
    [InlineData(2, 100)]
    [InlineData(50, 4)]
    [InlineData(0, 0)]
    public void A_highlight_that_does_not_fit_never_loses_a_letter(int start, int length)
    {
        var parts = TextPart.Cut("abcdef", [new(start, length, 2, "pourquoi")]);

        Assert.Equal("abcdef", string.Concat(parts.Select(part => part.Text)));
    }

    [Fact]
    public void A_text_without_highlights_is_one_part() =>
        Assert.Equal([new("abc", null)], TextPart.Cut("abc", []));
}
