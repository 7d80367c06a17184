using PreventionBot.Dialogs.Checking.Reading;

namespace PreventionBot.Dialogs.Tests.Checking;

public class SyllableTests
{
    public static IEnumerable<TheoryDataRow<string>> French => Table.Read("syllables.fr.txt").Select(line => new TheoryDataRow<string>(line[0]));

    public static IEnumerable<TheoryDataRow<string>> English => Table.Read("syllables.en.txt").Select(line => new TheoryDataRow<string>(line[0]));

    [Theory]
    [MemberData(nameof(French))]
    public void French_words_have_the_syllables_counted_by_hand(string cut) =>
        Assert.Equal(cut.Split('/').Length, FrenchSyllables.Count(cut.Replace("/", "", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(English))]
    public void English_words_have_the_syllables_counted_by_hand(string cut) =>
        Assert.Equal(cut.Split('/').Length, EnglishSyllables.Count(cut.Replace("/", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("rendez-vous", "rendez‑vous")]
    [InlineData("aujourd'hui", "aujourd’hui")]
    [InlineData("PARLENT", "parlent")]
    public void Signs_of_typesetters_and_capitals_change_nothing(string word, string other) =>
        Assert.Equal(FrenchSyllables.Count(word), FrenchSyllables.Count(other));
}
