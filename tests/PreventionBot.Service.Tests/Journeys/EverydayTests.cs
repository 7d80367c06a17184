using PreventionBot.Service.Tests.Harness;

namespace PreventionBot.Service.Tests.Journeys;

/// <summary>Journeys of those who are well: a question gets an answer, a figure of speech gets no alarm.</summary>
public sealed class EverydayTests(SharedService shared) : IClassFixture<SharedService>
{
    [Theory]
    [InlineData("fr", "c grave si j ai jamais embrassé", "pas grave", "Vrai ou faux", "faux", "(?i)\\bvous\\b|quel âge|ton âge")]
    [InlineData("en", "is it bad that i've never kissed anyone", "not a problem", "True or false", "false", "(?i)how old|your age")]
    public async Task Journey_2_a_first_kiss_gets_a_warm_answer_and_a_quiz_no_alarm_and_no_question_about_age(
        string locale, string question, string warm, string quiz, string guess, string unwanted)
    {
        using var listener = await Listener.SignInAsync(shared.Service);
        var young = await Young.ArriveAsync(shared.Service, locale);

        var answer = await young.SayAsync(question);

        Assert.Contains(warm, Said.Words(answer), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(unwanted, Said.Words(answer));
        Assert.DoesNotContain(answer, a => a.InputHint == "expectingInput");
        Assert.False(Said.IsUrgent(answer));
        Assert.Empty(Said.Cards(answer));

        var first = await young.FollowAsync("intimite#quiz");
        Assert.Contains(quiz, Said.Words(first), StringComparison.OrdinalIgnoreCase);
        var next = await young.SayAsync(guess);
        Assert.Contains("intimite#quiz-deux", Said.Targets(next));
        var second = await young.FollowAsync("intimite#quiz-deux");
        Assert.Contains(quiz, Said.Words(second), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(unwanted, Said.Words(second));

        await young.AskForPersonAsync();
        Assert.Equal(0, (await listener.EntryAsync(young)).Severity);
    }

    [Theory]
    [InlineData("fr", "ce contrôle va me tuer mdr")]
    [InlineData("fr", "mdr je suis mort")]
    [InlineData("fr", "tu connais la chanson je veux mourir ?")]
    [InlineData("fr", "dans la série elle fugue et tout le monde la cherche")]
    [InlineData("fr", "on a un exposé sur le suicide en emc")]
    [InlineData("fr", "j'ai tué le boss final")]
    [InlineData("en", "this test is gonna kill me lol")]
    [InlineData("en", "do you know the song i want to die")]
    [InlineData("en", "in the show she runs away from home")]
    public async Task Journey_7_exaggeration_songs_and_series_raise_no_alarm(string locale, string message)
    {
        using var listener = await Listener.SignInAsync(shared.Service);
        var young = await Young.ArriveAsync(shared.Service, locale);

        var answer = await young.SayAsync(message);

        Assert.NotEmpty(answer);
        Assert.False(Said.IsUrgent(answer));
        Assert.DoesNotContain("tel:15", Said.Cards(answer), StringComparison.Ordinal);
        await young.AskForPersonAsync();
        var waiting = await listener.EntryAsync(young);
        Assert.Equal(0, waiting.Severity);
        Assert.Empty(waiting.Reasons);
    }
}
