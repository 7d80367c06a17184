using PreventionBot.Conversations.Phrases;

namespace PreventionBot.Conversations.Tests.Phrases;

public sealed class ReturnPhrasesTests
{
    private static readonly ReturnPhrases Phrases = new([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);

    [Fact]
    public void A_phrase_is_five_words_and_is_recognised_however_it_is_typed()
    {
        var phrase = ReturnPhrases.Make();

        Assert.Equal(5, phrase.Split(' ').Length);
        Assert.Equal(Phrases.Hash(phrase), Phrases.Hash($"  {phrase.ToUpperInvariant().Replace(" ", ", ", StringComparison.Ordinal)}. "));
    }

    [Fact]
    public void Another_key_gives_another_hash()
    {
        var phrase = ReturnPhrases.Make();

        Assert.NotEqual(Phrases.Hash(phrase), new ReturnPhrases(new byte[32]).Hash(phrase));
    }

    [Theory]
    [InlineData("")]
    [InlineData("un deux trois quatre cinq")]
    [InlineData("table")]
    public void What_is_no_phrase_has_no_hash(string typed) => Assert.Null(Phrases.Hash(typed));

    [Fact]
    public void A_thousand_phrases_are_a_thousand_phrases() =>
        Assert.Equal(1000, Enumerable.Range(0, 1000).Select(_ => ReturnPhrases.Make()).Distinct().Count());
}
