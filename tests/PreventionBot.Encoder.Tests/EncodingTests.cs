using PreventionBot.Encoder.Tests.Tiny;

namespace PreventionBot.Encoder.Tests;

public sealed class EncodingTests : IDisposable
{
    private readonly TinyEncoder _tiny = new();

    public void Dispose() => _tiny.Dispose();

    [Theory]
    [InlineData("rouge", 1, 0)]
    [InlineData("bleu bleu", 0, 1)]
    [InlineData("rouge bleu", 0.7071f, 0.7071f)]
    [InlineData("rouge rouge rouge bleu", 0.9487f, 0.3162f)]
    [InlineData("inconnu", 0, 0)]
    [InlineData("", 0, 0)]
    [InlineData("rouge \ud800", 1, 0)]
    public void A_message_is_the_mean_of_its_tokens_at_length_one(string message, float one, float other)
    {
        using var encoder = new SentenceEncoder(_tiny.Model, MessageTokens.Open(_tiny.Tokenizer));

        var vector = encoder.Encode(message);

        Assert.Equal([one, other], vector.Select(part => MathF.Round(part, 4)));
    }

    [Fact]
    public void A_model_that_gives_one_vector_for_the_message_is_taken_at_its_word()
    {
        using var pooling = new TinyEncoder(pooled: true);
        using var one = new SentenceEncoder(_tiny.Model, MessageTokens.Open(_tiny.Tokenizer));
        using var other = new SentenceEncoder(pooling.Model, MessageTokens.Open(pooling.Tokenizer));

        Assert.Equal(one.Encode("rouge rouge bleu"), other.Encode("rouge rouge bleu"));
    }

    [Fact]
    public void Of_a_long_message_beginning_and_end_are_read()
    {
        var tokens = MessageTokens.Open(_tiny.Tokenizer);

        var ids = tokens.Of("rouge " + string.Concat(Enumerable.Repeat("vert ", 200)) + "bleu");

        Assert.Equal(MessageTokens.Most, ids.Length);
        Assert.Equal([2, 5], ids[..2]);
        Assert.Equal([6, 3], ids[^2..]);
        Assert.Equal(MessageTokens.Most, tokens.Of(new string('x', 1) + string.Concat(Enumerable.Repeat(" vert", 100_000))).Length);
    }

    [Fact]
    public void Pieces_of_the_xlm_r_family_have_numbers_moved_by_one()
    {
        var file = Path.ChangeExtension(_tiny.Tokenizer, ".model");
        File.WriteAllBytes(file, TinyPieces.Of("rouge", "bleu"));

        var tokens = MessageTokens.Open(file);

        Assert.Equal([0, 4, 5, 2], tokens.Of("rouge bleu"));
        Assert.Contains(3, tokens.Of("Ω"));
    }
}
