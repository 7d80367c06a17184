using PreventionBot.Dialogs.Checking.Wording;
using PreventionBot.Dialogs.Phrases;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Tests.Checking;

public class PhraseTests
{
    public static IEnumerable<TheoryDataRow<string, string>> French => Sentences("phrases.fr.txt");

    public static IEnumerable<TheoryDataRow<string, string>> English => Sentences("phrases.en.txt");

    [Theory]
    [MemberData(nameof(French))] // Cases/phrases.fr.txt: reason <tab> what the robot might say; "-" when it may.
    public void A_French_sentence_is_told_for_its_reason_and_for_no_other(string reason, string said) =>
        Assert.Equal(reason, Reasons(said, "fr"));

    [Theory]
    [MemberData(nameof(English))]
    public void An_English_sentence_is_told_for_its_reason_and_for_no_other(string reason, string said) =>
        Assert.Equal(reason, Reasons(said, "en"));

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Every_reason_has_a_sentence_that_shows_it(string language)
    {
        var shown = Table.Read($"phrases.{language}.txt").SelectMany(line => line[0].Split(' ')).ToHashSet();

        Assert.Empty(Reason.All.Keys.Where(reason => !shown.Contains(reason)));
    }

    [Fact]
    public void Every_reason_is_told_in_two_languages()
    {
        Assert.All(Reason.All.Values, reason =>
        {
            Assert.NotEqual(reason.Why.French, reason.Why.English);
            Assert.NotEqual(reason.Mend.French, reason.Mend.English);
        });
    }

    [Theory]
    [InlineData("(un|deux) [trois] quatre", "un quatre/un trois quatre/deux quatre/deux trois quatre")]
    [InlineData("l'ami est-il là", "l ami est il la")]
    [InlineData("a … b", "a b/a _ b/a _ _ b/a _ _ _ b")]
    public void A_phrase_stands_for_all_its_wordings(string phrase, string wordings) =>
        Assert.Equal(
            wordings.Split('/').Order(StringComparer.Ordinal),
            Pattern.Parse(phrase).Wordings.Select(words => string.Join(' ', words)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("(un|deux")]
    [InlineData("un)")]
    [InlineData("[un]")]
    [InlineData("")]
    public void A_broken_phrase_is_refused(string phrase) =>
        Assert.Throws<FormatException>(() => Pattern.Parse(phrase));

    private static IEnumerable<TheoryDataRow<string, string>> Sentences(string file) =>
        Table.Read(file).Select(line => new TheoryDataRow<string, string>(line[0], line[1]));

    private static string Reasons(string said, string language)
    {
        var bubble = SentenceSplitter.Split(said);
        var reasons = bubble
            .SelectMany(sentence => Forbidden.In(sentence, language))
            .Where(found => !found.Entry.IsSetRight(bubble))
            .Select(found => found.Entry.Reason.Id)
            .Distinct()
            .Order(StringComparer.Ordinal);
        return string.Join(' ', reasons) is { Length: > 0 } some ? some : "-";
    }
}
