namespace PreventionBot.Dialogs.Tests.Playing;

public class SayTests
{
    [Theory]
    [InlineData("accueil#menu", "Partir de chez moi", "fugue#debut")]
    [InlineData("accueil#menu", "  PARTIR de chez-moi !! ", "fugue#debut")]
    [InlineData("accueil#menu", "mon age", "accueil#age")]
    [InlineData("accueil#menu", "Jen peux plus", "accueil#menu")]
    [InlineData("accueil#menu", "j’en peux plus", "fugue#debut")]
    [InlineData("fugue#debut", "je me suis barre", "fugue#dehors")]
    [InlineData("accueil#age", "Je préfère pas dire", "accueil#age-dit")]
    [InlineData("accueil#age", "150", "accueil#age")]
    [InlineData("accueil#age", "7 ans", "accueil#age")]
    [InlineData("fugue#ami", "ouais je crois", "fugue#ami-suite")]
    [InlineData("fugue#ami-suite", "c'est bof", "fugue#idee")]
    [InlineData("accueil#menu", "en fait je pense à une fugue", "fugue#debut")]
    [InlineData("accueil#menu", "fugues", "accueil#menu")]
    [InlineData("accueil#menu", "une grosse envie de partir loin d'ici", "fugue#idee")]
    [InlineData("accueil#menu", "partir loin", "fugue#debut")]
    [InlineData("fugue#ami", "elle a fait une fugue", "fugue#ami")]
    [InlineData("fugue#dehors", "sommaire", "accueil#menu")]
    [InlineData("accueil#menu", "", "accueil#menu")]
    public void What_is_typed_leads_where_a_reader_would_expect(string from, string typed, string to)
    {
        Assert.Equal(to, Given.Player.Say(Given.At(from).State, typed, Given.Day).Where());
    }

    [Fact]
    public void A_label_of_an_action_works_on_every_screen()
    {
        var reply = Given.Player.Say(Given.At("accueil#fini").State, "parler à quelqu’un", Given.Day);

        Assert.Equal("humain", reply.Action);
        Assert.Empty(reply.Bubbles);
        Assert.Equal("accueil#fini", reply.Where());
    }

    [Fact]
    public void What_is_not_understood_is_asked_again_with_the_same_replies()
    {
        var before = Given.At("accueil#menu");
        var reply = Given.Player.Say(before.State, "blabla", Given.Day);

        Assert.False(reply.Understood);
        Assert.Equal("Je n'ai pas compris.", Assert.Single(reply.Bubbles).Markdown);
        Assert.Equal(before.Choices, reply.Choices);
        Assert.Equal("accueil#menu", reply.Where());
    }

    [Fact]
    public void The_third_time_in_a_row_a_person_is_offered()
    {
        const string script = "# Essai\n## debut\nOui ?\n\n- [Suite](#suite)\n- [Encore](#debut)\n## suite\nBien.\n\n- [Parler à quelqu'un](_actions.md#humain)\n";
        var files = BaseFiles.With(BaseFiles.French, new ScriptFile("fr/essai.md", script));
        var player = new Player(BookCompiler.Compile(files).Book ?? throw new InvalidOperationException());
        var first = player.Say(Given.At("essai#debut", player: player).State, "?", Given.Day);
        var second = player.Say(first.State, "??", Given.Day);
        var third = player.Say(second.State, "???", Given.Day);

        Assert.DoesNotContain("_actions#humain", second.Targets());
        Assert.Equal("essai#suite essai#debut _actions#humain", third.Targets());
        Assert.Equal("Parler à quelqu'un", third.Choices[^1].Label);
        Assert.Equal(0, player.Say(third.State, "suite", Given.Day).State.NotUnderstood);
    }

    [Fact]
    public void After_an_end_somebody_who_goes_on_typing_is_offered_a_person_and_the_menu()
    {
        var reply = Given.Player.Say(Given.At("accueil#fini").State, "en fait…", Given.Day);

        Assert.Equal("_actions#humain _actions#menu", reply.Targets());
    }

    [Fact]
    public void Not_understanding_an_answer_to_a_system_step_asks_it_again()
    {
        var asked = Given.Player.Enter(Given.At("accueil#menu").State, Given.Step("_systeme#danger"), Given.Night);
        var missed = Given.Player.Say(asked.State, "bof", Given.Night);

        Assert.StartsWith("fugue#idee fugue#dehors _actions#humain", missed.Targets(), StringComparison.Ordinal);
        Assert.Equal("fugue#dehors", Given.Player.Say(missed.State, "non", Given.Night).Where());
    }

    [Fact]
    public void An_answer_for_one_turn_is_used_and_forgotten_one_for_the_conversation_is_kept()
    {
        var passing = Given.Player.Say(Given.At("fugue#ami").State, "oui", Given.Day);
        var kept = Given.Player.Say(Given.Player.Say(Given.At("accueil#age").State, "15", Given.Day).State, "oui", Given.Day);

        Assert.Equal("Parles-en à un adulte.", passing.Bubbles[0].Markdown);
        Assert.Empty(passing.State.Vars);
        Assert.Equal("15", kept.State.Vars["age"]);
    }

    [Fact]
    public void A_typed_answer_is_awaited_and_is_not_a_button()
    {
        var reply = Given.At("accueil#age");

        Assert.True(reply.ExpectsTyping);
        Assert.Equal("accueil#age-dit _actions#humain", reply.Targets());
    }

    [Fact]
    public void A_very_long_message_is_read_to_its_end()
    {
        var typed = string.Concat(Enumerable.Repeat("mot ", 20_000)) + "fugue";

        Assert.Equal("fugue#debut", Given.Player.Say(Given.At("accueil#menu").State, typed, Given.Day).Where());
    }
}
