using PreventionBot.Detection.Loading;
using PreventionBot.Detection.Patterns;
using PreventionBot.Detection.Tests.Shipped;

namespace PreventionBot.Detection.Tests.Patterns;

public sealed class PatternParserTests
{
    [Theory]
    [InlineData("(mourir", "Il manque « ) »")]
    [InlineData("mourir)", "fermant sans ouvrant")]
    [InlineData("[juste", "Il manque « ] »")]
    [InlineData("{veut", "Il manque « } »")]
    [InlineData("(a||b)", "Un choix est vide")]
    [InlineData("a ..99 b", "n'est pas un trou")]
    [InlineData("a .. b", "n'est pas un trou")]
    [InlineData("<99-18>", "n'est pas un nombre")]
    [InlineData("<dix>", "n'est pas un nombre")]
    [InlineData("su*", "trop court")]
    [InlineData("a > b", "n'a pas sa place")]
    [InlineData("", "Un choix est vide")]
    public void A_mistake_says_in_French_what_is_wrong(string pattern, string expected)
    {
        var (node, error) = PatternParser.Parse(pattern, new PatternWords(TableReader.Read(ShippedSignals.Files, new Problems())));
        Assert.Null(node);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("je veux mourir")]
    [InlineData("(je|tu) [juste] {veut} ..3 mourir")]
    [InlineData("<18-99> ans")]
    [InlineData("suicid*")]
    public void A_sound_pattern_is_read(string pattern) =>
        Assert.NotNull(PatternParser.Parse(pattern, new PatternWords(TableReader.Read(ShippedSignals.Files, new Problems()))).Node);
}
