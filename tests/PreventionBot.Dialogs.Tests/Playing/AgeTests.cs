using System.Globalization;
using PreventionBot.Dialogs.Playing;

namespace PreventionBot.Dialogs.Tests.Playing;

public class AgeTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Cases => File
        .ReadAllLines(System.IO.Path.Combine(AppContext.BaseDirectory, "Cases", "ages.tsv"))
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split('\t'))
        .Select(fields => new TheoryDataRow<string, string>(fields[0], fields[1]));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Only_an_age_told_as_ones_own_is_heard(string typed, string expected)
    {
        Assert.Equal(expected, Ages.In(typed, 8, 25)?.ToString(CultureInfo.InvariantCulture) ?? "-");
    }

    [Fact]
    public void An_age_is_repeated_and_kept_only_once_confirmed()
    {
        var asked = Given.Player.Say(Given.At("accueil#age").State, "g 14 ans", Given.Day);

        Assert.StartsWith("14 ans, c'est ça ?", Assert.Single(asked.Bubbles).Markdown, StringComparison.Ordinal);
        Assert.Equal("accueil#age", asked.Where());
        Assert.Empty(asked.State.Vars);

        var kept = Given.Player.Say(asked.State, "ouais", Given.Day);

        Assert.Equal("14", kept.State.Vars["age"]);
        Assert.Equal("accueil#age-dit", kept.Where());
        Assert.Null(kept.State.Awaiting);
    }

    [Fact]
    public void A_no_asks_again_and_keeps_nothing()
    {
        var asked = Given.Player.Say(Given.At("accueil#age").State, "14", Given.Day);
        var again = Given.Player.Say(asked.State, "non", Given.Day);

        Assert.Equal("accueil#age", again.Where());
        Assert.True(again.ExpectsTyping);
        Assert.Empty(again.State.Vars);
        Assert.Null(again.State.Awaiting);
    }

    [Fact]
    public void Another_number_instead_of_yes_is_asked_about_anew()
    {
        var asked = Given.Player.Say(Given.At("accueil#age").State, "14", Given.Day);
        var again = Given.Player.Say(asked.State, "euh 15", Given.Day);

        Assert.StartsWith("15 ans, c'est ça ?", again.Bubbles[0].Markdown, StringComparison.Ordinal);
        Assert.Equal("15", Given.Player.Say(again.State, "oui", Given.Day).State.Vars["age"]);
    }

    [Fact]
    public void Who_goes_elsewhere_instead_of_confirming_has_told_no_age()
    {
        var asked = Given.Player.Say(Given.At("accueil#age").State, "14", Given.Day);
        var elsewhere = Given.Player.Say(asked.State, "Je préfère pas dire", Given.Day);
        var late = Given.Player.Press(elsewhere.State, "_actions#confirmer", "Oui", Given.Day);

        Assert.Empty(elsewhere.State.Vars);
        Assert.Empty(late.State.Vars);
    }

    [Fact]
    public void A_yes_elsewhere_is_no_confirmation()
    {
        var reply = Given.Player.Say(Given.At("accueil#menu").State, "oui", Given.Day);

        Assert.False(reply.Understood);
    }
}
