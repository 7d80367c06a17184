using PreventionBot.Detection.Classifying;
using PreventionBot.Training.Corpora;
using PreventionBot.Training.Tests.Shipped;

namespace PreventionBot.Training.Tests.Learning;

public sealed class TrainingTests
{
    private static readonly IReadOnlyList<LabelledMessage> _some =
        [.. Content.Corpus.GroupBy(message => message.Author).Take(3).SelectMany(author => author.Where((_, i) => i % 8 == 0))];

    [Fact]
    public void The_same_corpus_gives_the_same_bytes() => Assert.Equal(Bytes(Train()), Bytes(Train()));

    [Fact]
    public void A_model_comes_back_from_its_bytes_and_answers_alike()
    {
        var bytes = Bytes(Train());

        var back = ModelFile.Read(new MemoryStream(bytes));

        Assert.Equal(bytes, Bytes(back));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(2_000)]
    public void A_model_cut_short_is_refused(int length)
    {
        var bytes = Bytes(Content.Model)[..length];

        Assert.Throws<InvalidDataException>(() => ModelFile.Read(new MemoryStream(bytes)));
    }

    [Fact]
    public void Another_file_is_refused_and_told_what_was_expected()
    {
        var wrong = Assert.Throws<InvalidDataException>(() => ModelFile.Read(new MemoryStream("not a model at all"u8.ToArray())));

        Assert.Contains("pbot signals train", wrong.Message, StringComparison.Ordinal);
    }

    private static Model Train() => Training.Learning.Training.Run(_some, Content.Lexicon);

    private static byte[] Bytes(Model model)
    {
        using var stream = new MemoryStream();
        ModelFile.Write(model, stream);
        return stream.ToArray();
    }
}
