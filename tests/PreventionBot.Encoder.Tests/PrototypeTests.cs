using PreventionBot.Detection;
using PreventionBot.Encoder.Tests.Tiny;

namespace PreventionBot.Encoder.Tests;

/// <summary>From labelled messages to a scorer, with a model of a few hundred bytes.</summary>
public sealed class PrototypeTests : IDisposable
{
    private static readonly (Severity Severity, string Category, string Topic, string Text)[] Messages =
    [
        (Severity.High, "runaway", "running-away", "rouge"),
        (Severity.Imminent, "runaway", "running-away", "rouge rouge vert"),
        (Severity.Concern, "low_mood", "wellbeing", "bleu"),
        (Severity.None, "none", "smalltalk", "bleu"),
        (Severity.None, "none", "smalltalk", "bleu bleu vert"),
    ];

    private readonly TinyEncoder _tiny = new();

    public void Dispose() => _tiny.Dispose();

    [Fact]
    public void The_same_messages_and_files_give_the_same_bytes()
    {
        using var again = new TinyEncoder();

        Assert.Equal(Written(_tiny), Written(again));
        Assert.NotEqual(Written(_tiny), Written(_tiny, Messages[1..]));
    }

    [Theory]
    [InlineData("rouge", true)]
    [InlineData("vert", null)]
    [InlineData("bleu", false)]
    public void A_message_is_likened_to_what_it_is_nearest_to(string message, bool? distress)
    {
        using var encoder = OperatorsEncoder.Open(_tiny.Model, _tiny.Tokenizer);
        File.WriteAllText(_tiny.Prototypes, Written(_tiny));

        var likeness = encoder.Scorer(_tiny.Prototypes).Score(message);

        Assert.Equal("runaway", likeness!.Category);
        Assert.Equal(distress, likeness.Distress > 0.95 ? true : likeness.Distress < 0.05 ? false : null);
    }

    [Fact]
    public void A_message_without_a_known_word_gets_no_opinion()
    {
        using var encoder = OperatorsEncoder.Open(_tiny.Model, _tiny.Tokenizer);
        File.WriteAllText(_tiny.Prototypes, Written(_tiny));

        Assert.Null(encoder.Scorer(_tiny.Prototypes).Score("inconnu"));
    }

    [Fact]
    public void A_concern_teaches_nothing()
    {
        var without = Messages.Where(message => message.Severity != Severity.Concern).ToArray();

        Assert.Equal(Written(_tiny), Written(_tiny, without));
    }

    [Theory]
    [InlineData("pbot prototypes 1", "pbot prototypes 9", "expected 'pbot prototypes 1'")]
    [InlineData("encoder ", "encoder 0", "made with another model or tokenizer")]
    [InlineData("distress runaway", "distress weather", "'weather' is no category")]
    [InlineData("distress runaway", "joy runaway", "line 3 ")]
    [InlineData("harmless smalltalk", "harmless smalltalk NaN", "line 4 ")]
    [InlineData("harmless smalltalk", "distress smalltalk", "'harmless'")]
    public void A_file_that_does_not_fit_is_refused_in_one_line(string before, string after, string told)
    {
        using var encoder = OperatorsEncoder.Open(_tiny.Model, _tiny.Tokenizer);
        File.WriteAllText(_tiny.Prototypes, Written(_tiny).Replace(before, after, StringComparison.Ordinal));

        var wrong = Assert.Throws<InvalidDataException>(() => encoder.Scorer(_tiny.Prototypes));

        Assert.Contains(told, wrong.Message, StringComparison.Ordinal);
        Assert.Contains(_tiny.Prototypes, wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', wrong.Message);
    }

    [Fact]
    public void A_missing_or_unfit_model_or_tokenizer_is_refused_in_one_line()
    {
        File.WriteAllText(_tiny.Prototypes, "no model");
        var strange = Path.Combine(Path.GetDirectoryName(_tiny.Model)!, "strange.onnx");
        File.WriteAllBytes(strange, TinyModel.Of([[1, 0]], input: "pixels"));
        var missing = _tiny.Model + ".gone";

        foreach (var (model, tokenizer, named) in new[]
        {
            (missing, _tiny.Tokenizer, missing), (_tiny.Model, missing, missing), (_tiny.Prototypes, _tiny.Tokenizer, _tiny.Prototypes),
            (strange, _tiny.Tokenizer, "pixels"), (_tiny.Model, _tiny.Model, "BERT"),
        })
        {
            var wrong = Assert.Throws<InvalidDataException>(() => OperatorsEncoder.Open(model, tokenizer));

            Assert.Contains(named, wrong.Message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', wrong.Message);
        }
    }

    private static string Written(TinyEncoder tiny, (Severity, string, string, string)[]? messages = null)
    {
        using var encoder = OperatorsEncoder.Open(tiny.Model, tiny.Tokenizer);
        using var writer = new StringWriter();
        encoder.WritePrototypes(messages ?? Messages, writer);
        return writer.ToString();
    }
}
