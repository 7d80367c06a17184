namespace PreventionBot.Dialogs.Tests.Playing;

public class PressTests
{
    [Theory]
    [InlineData("fugue#dehors", "fugue#dehors", false)]
    [InlineData("fugue#nuit", "fugue#dehors", false)]
    [InlineData("fugue#ancien-ami", "fugue#ami", false)]
    [InlineData("vieux#partout", "fugue#idee", false)]
    [InlineData("fugue#disparue", "fugue#debut", true)]
    [InlineData("inconnu#debut", "accueil#menu", true)]
    public void A_button_leads_to_its_step_wherever_that_is_now(string target, string expected, bool isTold)
    {
        var retired = new ScriptFile("fr/vieux.md", "---\nretired: fugue.md#idee\n---\n");
        var book = BookCompiler.Compile(BaseFiles.With(BaseFiles.French, retired)).Book ?? throw new InvalidOperationException();
        var player = new Player(book);
        var reply = player.Press(Given.At("accueil#age", player: player).State, target, "Un bouton", Given.Day);

        Assert.Equal(expected, reply.Where());
        Assert.Equal(isTold, reply.Bubbles[0].Markdown == "Cette partie a changé.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("a#b#c")]
    [InlineData("_lignes#enfance")]
    [InlineData("_systeme#personne-arrivee")]
    [InlineData("_actions#tout-casser")]
    [InlineData("{{ age }}")]
    public void What_is_no_button_of_ours_is_taken_as_its_label_being_typed(string target)
    {
        var state = Given.At("accueil#menu").State;

        Assert.Equal("accueil#age", Given.Player.Press(state, target, "Mon âge", Given.Day).Where());
        Assert.False(Given.Player.Press(state, target, "rien", Given.Day).Understood);
    }

    [Fact]
    public void A_place_that_is_gone_is_told_and_the_topic_starts_again()
    {
        var state = Given.At("fugue#debut").State with { Step = "disparue" };
        var reply = Given.Player.Say(state, "oui", Given.Day);

        Assert.Equal("fugue#debut", reply.Where());
        Assert.Equal(["Cette partie a changé.", "Tu en es où ?"], reply.Bubbles.Select(bubble => bubble.Markdown));
    }

    [Theory]
    [InlineData("humain")]
    [InlineData("aide")]
    [InlineData("quitter")]
    [InlineData("sortie-rapide")]
    [InlineData("phrase")]
    [InlineData("attendre-pas")]
    public void Other_actions_are_handed_to_the_caller_with_the_state_as_it_was(string action)
    {
        var state = Given.At("fugue#debut").State;
        var reply = Given.Player.Press(state, $"_actions#{action}", "x", Given.Day);

        Assert.Equal(action, reply.Action);
        Assert.Same(state, reply.State);
        Assert.Empty(reply.Bubbles);
    }

    [Fact]
    public void Menu_goes_to_the_step_marked_as_menu()
    {
        Assert.Equal("accueil#menu", Given.Player.Press(Given.At("fugue#debut").State, "_actions#menu", "Menu", Given.Day).Where());
    }

    [Fact]
    public void Back_goes_one_step_back_each_time_and_then_to_the_menu()
    {
        var player = Given.Player;
        var reply = Given.At("accueil#menu");
        foreach (var step in new[] { "fugue#debut", "fugue#ami" })
            reply = player.Press(reply.State, step, "", Given.Day);

        var places = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            reply = player.Press(reply.State, "_actions#retour", "Retour", Given.Day);
            places.Add(reply.Where());
        }

        Assert.Equal(["fugue#debut", "accueil#menu", "accueil#menu", "accueil#menu"], places);
    }

    [Fact]
    public void No_more_than_twenty_steps_are_remembered()
    {
        var reply = Given.At("accueil#menu");
        for (var i = 0; i < 50; i++)
            reply = Given.Player.Press(reply.State, i % 2 == 0 ? "fugue#debut" : "fugue#idee", "", Given.Day);

        Assert.Equal(20, reply.State.Back.Count);
    }
}
