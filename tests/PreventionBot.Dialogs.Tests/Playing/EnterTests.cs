namespace PreventionBot.Dialogs.Tests.Playing;

public class EnterTests
{
    [Fact]
    public void A_new_conversation_stands_at_the_first_step_of_the_home_topic()
    {
        var state = Given.Player.Begin("fr", seed: 1);

        Assert.Equal(("fr", "accueil", "debut", ""), (state.Locale, state.Topic, state.Step, state.Book));
        Assert.Equal("fr", Given.Player.Begin("xx", seed: 1).Locale);
    }

    [Fact]
    public void A_jump_goes_on_at_once_and_keeps_what_was_said_before_it()
    {
        var reply = Given.At("accueil#debut");

        Assert.Equal("accueil#menu", reply.Where());
        Assert.Equal(2, reply.Bubbles.Count);
        Assert.Equal("fugue#debut accueil#age _actions#humain", reply.Targets());
    }

    [Fact]
    public void A_wording_is_the_same_for_a_whole_conversation_and_differs_between_conversations()
    {
        var player = Given.Player;
        string First(int seed) => player.Enter(player.Begin("fr", seed), Given.Step("accueil#debut"), Given.Day).Bubbles[0].Markdown;

        Assert.All(Enumerable.Range(0, 20), seed => Assert.Equal(First(seed), First(seed)));
        Assert.Equal(2, Enumerable.Range(0, 20).Select(First).Distinct().Count());
    }

    [Fact]
    public void An_unknown_value_takes_the_else_branch_and_a_known_one_is_said()
    {
        var unknown = Given.At("accueil#age-dit");
        var known = Given.Player.Say(Given.Player.Say(Given.At("accueil#age").State, "j'ai 15 ans", Given.Day).State, "oui", Given.Day);

        Assert.Equal("D'accord, on continue.", Assert.Single(unknown.Bubbles).Markdown);
        Assert.Equal("À 15 ans, tu as des droits.", Assert.Single(known.Bubbles).Markdown);
    }

    [Theory]
    [InlineData("{% if age != 15 %}", "inconnu")]
    [InlineData("{% if age <= 15 %}", "inconnu")]
    [InlineData("{% if age >= 0 or night %}", "inconnu")]
    [InlineData("{% if age == age %}", "inconnu")]
    [InlineData("{% if night == false %}", "vrai")]
    [InlineData("{% if channel == \"web\" and helpline_open %}", "vrai")]
    [InlineData("{% if locale != \"en\" %}", "vrai")]
    public void An_unknown_value_makes_every_comparison_false(string condition, string expected)
    {
        var script = $"# Essai\n## debut\n{condition}\n\nvrai\n\n{{% else %}}\n\ninconnu\n\n{{% endif %}}\n\n- [Parler à quelqu'un](_actions.md#humain)\n";
        var files = BaseFiles.With(BaseFiles.French, new ScriptFile("fr/essai.md", script));
        var player = new Player(BookCompiler.Compile(files).Book ?? throw new InvalidOperationException());

        Assert.Equal(expected, Given.At("essai#debut", player: player).Bubbles[0].Markdown);
    }

    [Fact]
    public void A_step_that_asks_for_visits_counts_them_and_no_other_does()
    {
        var first = Given.At("accueil#age-dit");
        var second = Given.Player.Enter(first.State, Given.Step("accueil#age-dit"), Given.Day);

        Assert.Single(first.Bubbles);
        Assert.Equal(2, second.Bubbles.Count);
        Assert.Equal(["accueil#age-dit"], second.State.Visits.Keys);
    }

    [Fact]
    public void A_number_in_a_sentence_is_bold_and_brings_its_contact()
    {
        var bubble = Given.At("fugue#dehors").Bubbles[0];

        Assert.Equal("Tu es en danger ? Le **119** répond jour et nuit, gratuit. Dis-le à un adulte de confiance. Souffle.", bubble.Markdown);
        Assert.Equal("enfance", bubble.Contacts[0].Id);
        Assert.True(bubble.Urgent);
    }

    [Fact]
    public void Attached_lines_are_those_that_answer_now_in_the_order_of_the_directory()
    {
        Assert.Equal("enfance numerique sms", Given.At("_systeme#numeros").Contacts());
        Assert.Equal("enfance sms", Given.At("_systeme#numeros", Given.Night).Contacts());
    }

    [Fact]
    public void Tagged_lines_come_first_and_a_line_is_shown_once()
    {
        Assert.Equal("enfance sms numerique", Given.At("_systeme#danger").Contacts());
    }

    [Fact]
    public void A_system_step_keeps_the_place_and_the_replies_of_the_current_step()
    {
        var before = Given.At("fugue#debut");
        var reply = Given.Player.Enter(before.State, Given.Step("_systeme#attente"), Given.Day);

        Assert.Equal("fugue#debut", reply.Where());
        Assert.Equal(before.Targets(), reply.Targets());
        Assert.Equal("Tu es dans la file.", Assert.Single(reply.Bubbles).Markdown);
    }

    [Fact]
    public void Replies_of_a_system_step_can_be_typed_though_the_place_is_kept()
    {
        var asked = Given.Player.Enter(Given.At("accueil#menu").State, Given.Step("_systeme#danger"), Given.Night);
        var answered = Given.Player.Say(asked.State, "NON !", Given.Night);

        Assert.Equal("accueil#menu", asked.Where());
        Assert.Equal("fugue#idee fugue#dehors _actions#humain", asked.Targets());
        Assert.Equal("fugue#dehors", answered.Where());
        Assert.Null(answered.State.Aside);
    }

    [Fact]
    public void The_scene_is_read_in_system_steps()
    {
        Assert.Equal("On ouvre demain à 14 h.", Given.At("_systeme#hors-horaires", Given.Night).Bubbles[0].Markdown);
        Assert.Equal("On ouvre bientôt.", Given.At("_systeme#hors-horaires").Bubbles[0].Markdown);
        Assert.Equal("Camille est là.", Given.At("_systeme#personne-arrivee", Given.Day with { Person = "Camille" }).Bubbles[0].Markdown);
    }

    [Fact]
    public void An_unknown_system_step_still_says_something()
    {
        Assert.Equal("Quelque chose a cassé.", Given.At("_systeme#nulle-part").Bubbles[0].Markdown);
    }
}
