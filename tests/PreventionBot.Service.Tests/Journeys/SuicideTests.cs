using PreventionBot.Service.Tests.Harness;

namespace PreventionBot.Service.Tests.Journeys;

/// <summary>The journey of who wants to disappear, and then says it was a joke.</summary>
public sealed class SuicideTests(SharedService shared) : IClassFixture<SharedService>
{
    private const string Human = "_actions#humain";

    [Theory]
    [InlineData("fr", "ça sert plus a rien jveux disparaitre", "nan laisse tomber jrigole", "jrigole jte dis", "est-ce que tu penses à mourir ?")]
    [InlineData("en", "whats the point anymore i just want to disappear", "nah forget it im joking", "i said im joking", "do you think about dying?")]
    public async Task Journey_6_the_question_is_asked_straight_and_a_denial_keeps_the_level_and_is_asked_about_once(
        string locale, string wish, string denial, string again, string question)
    {
        using var listener = await Listener.SignInAsync(shared.Service);
        var young = await Young.ArriveAsync(shared.Service, locale);

        var answer = await young.SayAsync(wish);
        Assert.Contains(question, Said.Words(answer), StringComparison.OrdinalIgnoreCase);
        Assert.All(["tel:3114", "tel:15", "tel:112"], number => Assert.Contains(number, Said.Cards(answer), StringComparison.Ordinal));
        Assert.Contains(Human, Said.Targets(answer));

        var once = await young.SayAsync(denial);
        Assert.DoesNotContain(question, Said.Words(once), StringComparison.OrdinalIgnoreCase);
        Assert.Single(Said.Words(once), '?');
        Assert.Contains("tel:3114", Said.Cards(once), StringComparison.Ordinal);
        Assert.Contains(Human, Said.Targets(once));

        var twice = await young.SayAsync(again);
        Assert.DoesNotMatch("(?i)mourir|dying|en vrai|really|honestly", Said.Words(twice));
        Assert.Contains("tel:3114", Said.Cards(twice), StringComparison.Ordinal);
        Assert.Contains(Human, Said.Targets(twice));

        await young.FollowAsync(Human);
        var waiting = await listener.EntryAsync(young);
        Assert.Equal((2, "suicide"), (waiting.Severity, waiting.Category));
        var thread = await listener.ReadAsync(await listener.TakeAsync(young));
        Assert.NotEmpty(Assert.Single(thread.Activities, a => a.Text == wish).Highlights);
        Assert.Single(thread.Activities, a => a.Text == denial);
    }
}
