using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Parsing;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Tests.Checking;

/// <summary>Runs alone and counts processor time, so that a busy machine changes nothing.</summary>
[CollectionDefinition(nameof(WordingSpeedTests), DisableParallelization = true)]
[Collection(nameof(WordingSpeedTests))]
public class WordingSpeedTests
{
    private const string Said = "Tu n'as rien à te reprocher, et je ne peux pas te promettre que ça restera entre nous. Qu'est-ce qui te fait peur ? ";

    /// <summary>Eight times the text in one bubble, with or without full stops: about eight times the time, not sixty-four.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_wording_rules_take_time_in_step_with_the_text(bool hasSentences)
    {
        var words = hasSentences ? Said : Said.Replace(".", "", StringComparison.Ordinal).Replace("?", "", StringComparison.Ordinal);
        var once = Enumerable.Range(0, 7).Min(_ => Time(words, 200));
        var more = Enumerable.Range(0, 7).Min(_ => Time(words, 1600));

        Assert.True(more < once * 24, $"{once.TotalMilliseconds} ms, then {more.TotalMilliseconds} ms for eight times the text");
    }

    private static TimeSpan Time(string words, int times)
    {
        var draft = DraftReader.Read([new Script("fr/essai.md", "# Essai\n## debut\n" + string.Concat(Enumerable.Repeat(words, times)))], new Report());
        var before = Environment.CpuUsage.TotalTime;
        StepRules.Check(draft, new Report());
        return Environment.CpuUsage.TotalTime - before;
    }
}
