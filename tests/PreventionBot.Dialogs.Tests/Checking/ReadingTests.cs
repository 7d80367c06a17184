using System.Globalization;
using PreventionBot.Dialogs.Checking.Reading;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Tests.Checking;

public class ReadingTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Texts =>
        Table.Read("reading.txt").Select(line => new TheoryDataRow<string, string>(string.Join('\t', line[..7]), line[7]));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_counted_as_by_hand(string counted, string text)
    {
        var language = counted[..2];
        var level = ReadingLevel.Of(SentenceSplitter.Split(text), language);

        Assert.Equal(counted, string.Create(CultureInfo.InvariantCulture,
            $"{language}\t{level.Words}\t{level.Sentences}\t{level.Syllables}\t{level.LongWords}\t{level.Flesch(language):0}\t{level.Lix:0}"));
    }

    [Fact]
    public void The_formulas_are_those_published()
    {
        // 100 words, 5 sentences, 140 syllables, 10 long words.
        var level = new ReadingLevel(100, 5, 140, 10);

        Assert.Equal(83.66, level.FrenchFlesch, 2);
        Assert.Equal(68.095, level.EnglishFlesch, 3);
        Assert.Equal(30, level.Lix, 2);
    }
}
