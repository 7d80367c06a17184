using PreventionBot.Dialogs.Scoring;

namespace PreventionBot.Dialogs.Tests.Scoring;

public class CrisisScorecardTests
{
    public static IEnumerable<TheoryDataRow<ScorecardCase>> Conversations =>
        ScorecardCase.All.Select(conversation => new TheoryDataRow<ScorecardCase>(conversation));

    [Theory]
    [MemberData(nameof(Conversations))] // Cases/scorecard.txt: conversations, and the items each fails, with the turn.
    public void A_conversation_fails_exactly_the_items_written_beside_it(ScorecardCase conversation)
    {
        var failed = CrisisScorecard.Judge(conversation.Turns, conversation.Locale)
            .Where(item => !item.Passed)
            .Select(item => item.Turn is { } turn ? $"{item.Id} {turn}" : item.Id);

        Assert.Equal(conversation.Fails, string.Join(", ", failed));
    }

    [Fact]
    public void Every_item_fails_in_a_conversation_of_each_language()
    {
        var items = CrisisScorecard.Judge(ScorecardCase.All[0].Turns, "fr").Select(item => item.Id).ToList();
        foreach (var locale in new[] { "fr", "en" })
        {
            var failed = ScorecardCase.All.Where(conversation => conversation.Locale == locale)
                .SelectMany(conversation => conversation.Fails.Split(", "))
                .Select(item => item.Split(' ')[0])
                .ToHashSet();
            Assert.Subset(failed, items.ToHashSet());
        }
    }

    [Fact]
    public void An_item_that_fails_quotes_the_words()
    {
        var blame = ScorecardCase.All.Single(conversation => conversation.Name == "Blame");

        var item = CrisisScorecard.Judge(blame.Turns, "fr").Single(item => item.Id == "blame");

        Assert.Equal("Tu aurais dû", item.Words);
    }

    [Fact]
    public void Every_item_has_a_name_of_its_own_in_two_languages()
    {
        var items = CrisisScorecard.Judge(ScorecardCase.All[0].Turns, "fr");

        Assert.Equal(items.Count, items.Select(item => item.Id).Distinct().Count());
        Assert.Equal(items.Count, items.Select(item => item.Name.French).Distinct().Count());
        Assert.Equal(items.Count, items.Select(item => item.Name.English).Distinct().Count());
    }

    [Fact]
    public void A_conversation_without_a_turn_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => CrisisScorecard.Judge([], "fr"));
}
