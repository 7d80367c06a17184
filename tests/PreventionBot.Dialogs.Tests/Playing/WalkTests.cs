namespace PreventionBot.Dialogs.Tests.Playing;

public class WalkTests
{
    [Theory]
    [InlineData("fr", 1)]
    [InlineData("en", 2)]
    public void Whoever_wanders_at_random_is_always_answered_and_never_stuck(string locale, int seed)
    {
        string[] typed = ["", "oui", "non", "15", "menu", "fugue", "je veux partir", "[x](y)", "{{ age }}", "no", "yes", "\u0000", "😀"];
        string[] asides = ["danger", "attente", "numeros", "hors-horaires", "regles"];
        var player = Given.Player;
        // Chance is fixed by the seed, so a failure can be repeated.
        var chance = new Random(seed);
        var reply = player.Enter(player.Begin(locale, seed), Given.Step("accueil#debut"), Given.Day);
        for (var turn = 0; turn < 3000; turn++)
        {
            var scene = chance.Next(2) == 0 ? Given.Day : Given.Night;
            var state = reply.State;
            var next = chance.Next(4) switch
            {
                0 => player.Say(state, typed[chance.Next(typed.Length)], scene),
                1 => player.Enter(state, new StepRef("_systeme", asides[chance.Next(asides.Length)]), scene),
                _ when reply.Choices.Count > 0 => Press(reply.Choices[chance.Next(reply.Choices.Count)]),
                _ => player.Enter(state, Given.Step("accueil#menu"), scene),
            };
            Assert.True(next.Action is not null || next.Bubbles.Count > 0);
            Assert.True(next.Action is not null || next.Choices.Count > 0, next.Where());
            // An action changes nothing, so the walk goes on from the screen before.
            reply = next.Action is null ? next : reply;

            Reply Press(Choice choice) => player.Press(state, choice.Target, choice.Label, scene);
        }
    }
}
