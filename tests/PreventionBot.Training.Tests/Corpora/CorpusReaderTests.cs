using PreventionBot.Detection;
using PreventionBot.Training.Corpora;

namespace PreventionBot.Training.Tests.Corpora;

public sealed class CorpusReaderTests
{
    [Fact]
    public void A_line_has_labels_and_a_text_and_belongs_to_its_block()
    {
        string[] lines = ["# fille, 14 | chez sa tante", "2 other | elle dort plus", "", "# garçon | au foot", "0 self smalltalk | on a gagné | 3 à 1"];

        var read = CorpusReader.ReadFile(lines, "a", "fr", "runaway-2").ToList();

        Assert.Equal(
            [
                new LabelledMessage("fr", "a", "a/fr/runaway-2/1", "runaway", Severity.High, Subject.Other, "running-away", "elle dort plus"),
                new LabelledMessage("fr", "a", "a/fr/runaway-2/2", "none", Severity.None, Subject.Self, "smalltalk", "on a gagné | 3 à 1"),
            ],
            read);
    }

    [Theory]
    [InlineData("4 self | trop")]
    [InlineData("2 me | qui")]
    [InlineData("2 self")]
    [InlineData("self | sans gravité")]
    [InlineData("0 self talk | sujet inconnu")]
    [InlineData("2  self | deux espaces")]
    public void Another_line_is_refused_with_its_place_and_what_was_expected(string line)
    {
        var wrong = Assert.Throws<FormatException>(() => CorpusReader.ReadFile(["# x | y", line], "a", "fr", "none").ToList());

        Assert.StartsWith("corpus/a/fr/none.txt:2: expected 'severity subject [topic] | text'", wrong.Message, StringComparison.Ordinal);
    }
}
