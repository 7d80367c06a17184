namespace PreventionBot.Dialogs.Tests.Playing;

public class LanguageTests
{
    [Fact]
    public void Another_language_is_the_same_place_in_other_words()
    {
        var french = Given.At("fugue#debut");
        var english = Given.Player.Switch(french.State, "en");
        var again = Given.Player.Enter(english, Given.Step("fugue#debut"), Given.Day);

        Assert.Equal(french.State with { Locale = "en" }, english);
        Assert.Equal("Where are you at?", again.Bubbles[0].Markdown);
        Assert.Equal(french.Targets(), again.Targets());
        Assert.Equal("fugue#dehors", Given.Player.Say(english, "I ran off", Given.Day).Where());
    }

    [Fact]
    public void An_unknown_language_changes_nothing()
    {
        var state = Given.At("fugue#debut").State;

        Assert.Same(state, Given.Player.Switch(state, "de"));
    }

    [Fact]
    public void A_topic_that_is_not_translated_leads_home()
    {
        var script = new ScriptFile("fr/essai.md", "# Essai\n## debut\nBien.\n\n- [Parler à quelqu'un](_actions.md#humain)\n");
        var result = BookCompiler.Compile(BaseFiles.With(BaseFiles.All, script));
        var player = new Player(result.Book ?? throw new InvalidOperationException());
        var state = player.Switch(Given.At("essai#debut", player: player).State, "en");

        Assert.Equal("accueil#menu", player.Say(state, "yes", Given.Day).Where());
    }

    [Fact]
    public void Lines_have_the_names_of_their_language_and_the_source_language_leads()
    {
        var book = BaseFiles.Book();

        Assert.Equal(["fr", "en"], book.Locales);
        Assert.Equal("Allô enfance", book.Lines("fr")[0].Name);
        Assert.Equal("Children's helpline", book.Lines("en")[0].Name);
        Assert.Equal("Sans parler.", book.Lines("xx")[2].Note);
        Assert.Equal(["danger", "teen"], book.Lines("fr")[0].Tags);
        Assert.Equal(new DateOnly(2026, 11, 20), book.Lines("fr")[0].Checked);
    }
}
