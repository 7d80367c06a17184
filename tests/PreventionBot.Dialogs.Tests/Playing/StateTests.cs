using System.Text.Json;
using System.Text.Json.Serialization;

namespace PreventionBot.Dialogs.Tests.Playing;

[JsonSerializable(typeof(DialogState))]
internal sealed partial class StateJson : JsonSerializerContext;

public class StateTests
{
    [Fact]
    public void A_state_comes_back_from_json_and_plays_on_alike()
    {
        var reply = Given.Player.Say(Given.Player.Say(Given.At("accueil#age").State, "15", Given.Day).State, "oui", Given.Day);
        reply = Given.Player.Enter(reply.State, Given.Step("_systeme#danger"), Given.Day);
        reply = Given.Player.Say(reply.State, "hein", Given.Day);

        var json = JsonSerializer.Serialize(reply.State, StateJson.Default.DialogState);
        var back = JsonSerializer.Deserialize(json, StateJson.Default.DialogState);

        Assert.NotNull(back);
        Assert.Equal(json, JsonSerializer.Serialize(back, StateJson.Default.DialogState));
        Assert.Equal(("accueil", "age-dit", 1, "danger"), (back.Topic, back.Step, back.NotUnderstood, back.Aside));
        Assert.Equal("15", back.Vars["age"]);
        Assert.Equal(
            Given.Player.Say(reply.State, "non", Given.Day).Where(),
            Given.Player.Say(back, "non", Given.Day).Where());
    }

    [Fact]
    public void A_state_is_small()
    {
        var reply = Given.At("accueil#debut");
        for (var i = 0; i < 30; i++)
            reply = Given.Player.Press(reply.State, i % 2 == 0 ? "accueil#age-dit" : "fugue#ami", "", Given.Day);

        Assert.InRange(JsonSerializer.Serialize(reply.State, StateJson.Default.DialogState).Length, 100, 700);
    }

    [Fact]
    public void A_state_names_the_book_that_answered()
    {
        Assert.Equal(BaseFiles.Book().Hash, Given.At("accueil#menu").State.Book);
    }

    [Fact]
    public void A_variable_no_longer_declared_is_not_read_any_more()
    {
        var state = Given.At("accueil#menu").State;
        var stale = state with { Vars = state.Vars.Add("ancien", "x").Add("age", "pas un nombre") };

        Assert.Equal("D'accord, on continue.", Given.Player.Enter(stale, Given.Step("accueil#age-dit"), Given.Day).Bubbles[0].Markdown);
    }
}
