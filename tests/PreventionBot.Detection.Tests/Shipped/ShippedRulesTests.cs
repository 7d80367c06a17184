namespace PreventionBot.Detection.Tests.Shipped;

public sealed class ShippedRulesTests
{
    [Fact]
    public void The_shipped_files_load_without_an_error() => Assert.Empty(ShippedSignals.Result.Errors);

    [Fact]
    public void Every_example_does_what_its_heading_says() => Assert.Empty(ShippedSignals.Lexicon.CheckExamples());

    [Fact]
    public void There_are_at_least_250_rules_over_both_languages() =>
        Assert.InRange(ShippedSignals.Lexicon.RuleCount, 250, int.MaxValue);

    [Fact]
    public void Every_category_has_rules_in_both_languages()
    {
        var found = ShippedSignals.Lexicon.Rules.Select(rule => $"{rule.Id[..2]} {rule.Category}").ToHashSet();
        var expected = Categories.All.SelectMany(category => new[] { $"fr {category}", $"en {category}" });
        Assert.Empty(expected.Except(found));
    }

    [Fact]
    public void Rule_ids_name_their_language_and_category() => Assert.All(
        ShippedSignals.Lexicon.Rules,
        rule => Assert.Matches($"^(fr|en)-{rule.Category.Replace('_', '-')}-", rule.Id));
}
