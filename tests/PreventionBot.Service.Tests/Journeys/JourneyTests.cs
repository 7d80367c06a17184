using System.Net;
using System.Net.Http.Json;
using PreventionBot.Schema.Activities;
using PreventionBot.Service.Tests.Harness;

namespace PreventionBot.Service.Tests.Journeys;

/// <summary>Journeys of docs/journeys.md over Direct Line, with the service as a process of its own.</summary>
public sealed class JourneyTests
{
    private const string Human = "_actions#humain";
    private static readonly (string, string) Open = ("Helpline__Hours__0", "mon-sun 00:00-24:00");

    [Fact]
    public async Task Journey_1_after_the_quick_exit_the_token_is_dead_and_nothing_can_be_read()
    {
        await using var service = await ServiceProcess.StartAsync(Open);
        var young = await Young.ArriveAsync(service);
        await young.SayAsync("mes parents arrivent");

        await young.LeaveAsync();

        using var read = await young.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{young.Id}/activities");
        Assert.Equal(HttpStatusCode.Forbidden, read.StatusCode);
        using var post = await young.PostAsync(new { type = "message", text = "encore là ?" });
        Assert.Equal(HttpStatusCode.Forbidden, post.StatusCode);
        using var refresh = await young.SendAsync(HttpMethod.Post, "/v3/directline/tokens/refresh");
        Assert.Equal(HttpStatusCode.Forbidden, refresh.StatusCode);
        using var exit = await service.Http.GetAsync(new Uri("/sortie", UriKind.Relative));
        Assert.Contains("\"cookies\"", exit.Headers.GetValues("Clear-Site-Data").Single(), StringComparison.Ordinal);
        var page = await service.Http.GetStringAsync(new Uri("/", UriKind.Relative));
        Assert.Contains("id=\"exit\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Journey_1_the_limits_of_the_exit_are_said_before_it_is_needed()
    {
        await using var service = await ServiceProcess.StartAsync(Open);

        var greeting = await (await Young.ArriveAsync(service)).ReadAsync();

        Assert.InRange(greeting.Count, 1, 3);
        Assert.Contains("historique", Said.Words(greeting), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("robot", Said.Words(greeting), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Journey_3_an_adult_asking_for_photos_is_believed_not_questioned_and_a_person_is_offered_at_once()
    {
        await using var service = await ServiceProcess.StartAsync(Open);
        using var listener = await Listener.SignInAsync(service);
        var young = await Young.ArriveAsync(service);

        var answer = await young.SayAsync("un mec de 30 ans me demande des photos et je flippe");

        Assert.Contains("bien fait", Said.Words(answer), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("pas ta faute", Said.Words(answer), StringComparison.OrdinalIgnoreCase);
        Assert.Matches("(?is)n'envoie.*capture.*bloque", Said.Words(answer));
        Assert.Contains("3018", Said.Words(answer) + Said.Cards(answer), StringComparison.Ordinal);
        Assert.Contains(Said.Targets(answer), t => t == Human);
        Assert.DoesNotContain(answer, a => a.Text is { } text && text.Contains('?', StringComparison.Ordinal) && text.Contains("photo", StringComparison.OrdinalIgnoreCase));

        await young.FollowAsync(Human);
        var waiting = Assert.Single((await listener.QueueAsync()).Waiting);
        Assert.Equal(2, waiting.Severity);
        Assert.Equal("grooming", waiting.Category);
        Assert.Contains(waiting.Reasons, r => r.Words.Contains("photos", StringComparison.Ordinal) || r.Words.Contains("30 ans", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Journey_5_a_night_at_a_strangers_place_asks_for_safety_first_and_overtakes_the_queue()
    {
        await using var service = await ServiceProcess.StartAsync(Open);
        using var listener = await Listener.SignInAsync(service);
        var calm = await Young.ArriveAsync(service);
        await calm.SayAsync("Parler à quelqu'un");
        var worried = await Young.ArriveAsync(service);
        await worried.SayAsync("un mec de 30 ans me demande des photos et je flippe");
        await worried.FollowAsync(Human);

        var young = await Young.ArriveAsync(service);
        var answer = await young.SayAsync("j me suis barré je dors chez un gars rencontré sur snap");

        Assert.Contains("en sécurité", Said.Words(answer), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("délit", Said.Words(answer), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("tel:17", Said.Cards(answer), StringComparison.Ordinal);
        Assert.Contains("sms:114", Said.Cards(answer), StringComparison.Ordinal);
        Assert.Contains("tel:119", Said.Cards(answer), StringComparison.Ordinal);
        Assert.True(Said.IsUrgent(answer));
        var asked = await young.SayAsync("comment faire pour que ma mère me retrouve pas ?");
        Assert.DoesNotMatch("(?i)discr|cach|éteins|sans être vu", Said.Words(asked));

        await young.AskForPersonAsync();
        Assert.Equal(1, (await young.WaitAsync()).Position);
        Assert.Equal(3, (await calm.WaitAsync()).Position);
        Assert.Equal([3, 2, 0], (await listener.QueueAsync()).Waiting.Select(w => w.Severity));
        var claim = await listener.TakeNextAsync();
        Assert.Equal(young.Id, claim!.ConversationId);
        Assert.Equal([1, 2], [(await worried.WaitAsync()).Position, (await calm.WaitAsync()).Position]);
    }

    [Fact]
    public async Task Journey_9_when_nobody_is_there_it_says_so_and_the_phrase_reopens_the_thread_the_next_day()
    {
        await using var service = await ServiceProcess.StartAsync(("Helpline__Hours__0", NotNow()));
        var young = await Young.ArriveAsync(service);
        await young.SayAsync("des fois je me dis que ce serait mieux sans moi");

        var answer = await young.SayAsync("Parler à quelqu'un");

        Assert.Equal("out-of-hours", (await young.WaitAsync()).State);
        Assert.Contains("à 3 h", Said.Words(answer), StringComparison.Ordinal);
        Assert.Contains("tel:119", Said.Cards(answer), StringComparison.Ordinal);
        Assert.DoesNotContain("116 006", Said.Words(answer) + Said.Cards(answer), StringComparison.Ordinal);
        var offered = await young.FollowAsync("_actions#phrase");
        Assert.Contains(offered, a => a.Name == EventNames.ReturnPhrase);
        var phrase = await young.PhraseAsync();
        Assert.DoesNotContain(await young.ReadAsync(), a => a.Text?.Contains(phrase, StringComparison.Ordinal) == true);

        await service.KillAsync();
        await service.StartAgainAsync(Open);

        Assert.Null(await Young.ReturnAsync(service, "un deux trois quatre cinq"));
        var back = await Young.ReturnAsync(service, " " + phrase.ToUpperInvariant().Replace(" ", "  ", StringComparison.Ordinal));
        Assert.Equal(young.Id, back!.Id);
        Assert.Equal("waiting", (await back.WaitAsync()).State);
        using var listener = await Listener.SignInAsync(service);
        var claim = await listener.TakeNextAsync();
        var thread = await listener.ReadAsync(claim!);
        Assert.True(thread.Entry.Returning);
        Assert.Equal((2, "suicide"), (thread.Entry.Severity, thread.Entry.Category));
        Assert.Contains(thread.Activities, a => a.Text == "des fois je me dis que ce serait mieux sans moi");
    }

    [Fact]
    public async Task Journey_9_when_nobody_is_there_it_says_so_in_English_too()
    {
        await using var service = await ServiceProcess.StartAsync(("Helpline__Hours__0", NotNow()));
        var young = await Young.ArriveAsync(service, "en");

        var answer = await young.AskForPersonAsync();

        Assert.Equal("out-of-hours", (await young.WaitAsync()).State);
        Assert.Matches(@"nobody .* before .* at 03\\?:00", Said.Words(answer));
        Assert.Contains("tel:119", Said.Cards(answer), StringComparison.Ordinal);
        Assert.Contains("_actions#phrase", Said.Targets(answer));
    }

    [Fact]
    public async Task A_phrase_opens_nothing_to_somebody_who_guesses()
    {
        await using var service = await ServiceProcess.StartAsync(Open);
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 40; i++)
        {
            using var answer = await service.Http.PostAsJsonAsync("/talk/return", new { phrase = "table lampe tigre piano train" });
            statuses.Add(answer.StatusCode);
        }

        Assert.DoesNotContain(HttpStatusCode.OK, statuses);
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
    }

    /// <summary>Opening hours of one hour, from 3 h, on every day but the one that it is now in Paris.</summary>
    private static string NotNow()
    {
        var days = new[] { "sun", "mon", "tue", "wed", "thu", "fri", "sat" };
        var today = (int)TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris")).DayOfWeek;
        return $"{days[(today + 1) % 7]}-{days[(today + 6) % 7]} 03:00-04:00";
    }
}
