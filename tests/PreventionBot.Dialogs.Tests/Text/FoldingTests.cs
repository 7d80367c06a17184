using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Tests.Text;

public class FoldingTests
{
    [Theory]
    [InlineData("Élève ÇA où", "eleve ca ou")]
    [InlineData("j’ai / j'ai", "j ai j ai")]
    [InlineData("  deux   mots… ", "deux mots")]
    [InlineData("parti·e", "partie")]
    [InlineData("cœur Æ", "coeur ae")]
    [InlineData("e\u0301te\u0301", "ete")]
    [InlineData("l\u00A0119 !", "l 119")]
    [InlineData("!!!", "")]
    [InlineData("Привет 😀", "привет 😀")]
    public void Words_are_brought_to_one_form(string text, string expected)
    {
        Assert.Equal(expected, Folding.Fold(text));
    }

    [Fact]
    public void Long_texts_fold_like_short_ones()
    {
        var text = string.Concat(Enumerable.Repeat("Œé ", 1000));

        Assert.Equal(string.Concat(Enumerable.Repeat("oee ", 1000)).TrimEnd(), Folding.Fold(text));
    }
}
