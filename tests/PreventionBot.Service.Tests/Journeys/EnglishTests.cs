using PreventionBot.Service.Tests.Harness;

namespace PreventionBot.Service.Tests.Journeys;

/// <summary>Journeys 3 and 5 in English.</summary>
public sealed class EnglishTests(SharedService shared) : IClassFixture<SharedService>
{
    private const string Human = "_actions#humain";

    [Fact]
    public async Task Journey_3_an_adult_asking_for_photos_is_believed_not_questioned_and_a_person_is_offered_at_once()
    {
        using var listener = await Listener.SignInAsync(shared.Service);
        var young = await Young.ArriveAsync(shared.Service, "en");

        var answer = await young.SayAsync("a guy of 30 is asking me for pics and i'm freaking out");

        Assert.Matches("(?is)did well.*not your fault.*send nothing.*screenshot.*block", Said.Words(answer));
        Assert.Contains("tel:3018", Said.Cards(answer), StringComparison.Ordinal);
        Assert.DoesNotContain(answer, a => a.Text is { } text && text.Contains('?', StringComparison.Ordinal) && text.Contains("photo", StringComparison.OrdinalIgnoreCase));
        await young.FollowAsync(Human);
        var waiting = await listener.EntryAsync(young);
        Assert.Equal((2, "grooming", "en"), (waiting.Severity, waiting.Category, waiting.Locale));
    }

    [Fact]
    public async Task Journey_5_a_night_at_a_strangers_place_asks_for_safety_first()
    {
        using var listener = await Listener.SignInAsync(shared.Service);
        var young = await Young.ArriveAsync(shared.Service, "en");

        var answer = await young.SayAsync("i ran away im sleeping at some guys place i met on snap");

        Assert.Contains("are you safe", Said.Words(answer), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("not a crime", Said.Words(answer), StringComparison.OrdinalIgnoreCase);
        Assert.All(["tel:17", "sms:114", "tel:119"], number => Assert.Contains(number, Said.Cards(answer), StringComparison.Ordinal));
        Assert.True(Said.IsUrgent(answer));
        await young.FollowAsync(Human);
        Assert.Equal(3, (await listener.EntryAsync(young)).Severity);
    }
}
