using PreventionBot.Detection.Tests.Shipped;

namespace PreventionBot.Detection.Tests.Hostile;

public sealed class BoundedWorkTests
{
    /// <summary>States visited for one word of a message, at the very most, whatever the words are.</summary>
    private const int MostStatesPerWord = 400;

    public static TheoryData<string> Hostile()
    {
        var data = new TheoryData<string>(
            "j ", "je me ", "je ai a un mec de 30 ans ", "je veux ", "il va me ", "mon mec me demande de ", "i want to ", "she is ",
            "ma pote se fait ", "un gars me ", "a guy ", "aaa bbb ", "s*i*i*e ", "30 ", "me a deja ", "il dit que il va tout envoyer ");
        foreach (var word in ShippedSignals.Lexicon.Labels.Words.Where(word => word.Length <= 3).Order(StringComparer.Ordinal))
            data.Add(word + " ");
        return data;
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Work_grows_with_the_message_and_never_faster(string piece)
    {
        var message = string.Concat(Enumerable.Repeat(piece, (2000 / piece.Length) + 1))[..2000];
        var (reading, work) = ShippedSignals.Detector.Read(message);
        Assert.InRange(work, 0, MostStatesPerWord * reading.Tokens.Count);
        Assert.InRange(reading.Tokens.Count, 0, 2000);
    }

    [Fact]
    public void Ten_thousand_emoji_are_as_cheap_as_the_two_ends_that_are_read()
    {
        var (reading, work) = ShippedSignals.Detector.Read(string.Concat(Enumerable.Repeat("😂", 10_000)));
        Assert.Equal(1000, reading.Tokens.Count);
        Assert.InRange(work, 0, MostStatesPerWord * 1000);
    }

    [Fact]
    public void A_message_twice_as_long_costs_at_most_a_little_more_than_twice()
    {
        var once = Work(500);
        var twice = Work(1000);
        Assert.InRange(twice, 1, (once * 2) + (once / 10));

        static int Work(int length) => ShippedSignals.Detector
            .Read(string.Concat(Enumerable.Repeat("un mec de 30 ans me demande des photos ", 60))[..length]).Work;
    }
}
