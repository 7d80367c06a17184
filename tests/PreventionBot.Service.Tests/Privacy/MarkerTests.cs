using System.Net;
using System.Text;
using PreventionBot.Service.Tests.Harness;

namespace PreventionBot.Service.Tests.Privacy;

/// <summary>Drives whole conversations and every error with marked words, and looks for the marks wherever the service writes.</summary>
public sealed class MarkerTests
{
    private const string Word = "zèbremarqueur";
    private const string Fragment = "bremarqueur";
    private const string Agent = "AgentMarqueur/1.0";
    private const string Address = "203.0.113.77";

    [Fact]
    public async Task No_word_address_browser_or_token_reaches_a_log_or_a_file_even_at_the_most_talkative_level()
    {
        await using var service = await ServiceProcess.StartAsync(
            ("Helpline__Hours__0", "mon-sun 00:00-24:00"), ("Logging__Level", "Verbose"));
        service.Http.DefaultRequestHeaders.UserAgent.ParseAdd(Agent);
        service.Http.DefaultRequestHeaders.Add("X-Forwarded-For", Address);
        using var listener = await Listener.SignInAsync(service);

        var young = await Young.ArriveAsync(service);
        await young.SayAsync($"{Word} un mec de 30 ans me demande des photos et je flippe {Word}");
        await young.SayAsync("Parler à quelqu'un");
        var claim = await listener.TakeNextAsync();
        await listener.WriteAsync(claim!, $"réponse {Word}");
        await young.SayAsync($"{Word}@exemple.fr 06 12 34 56 78");
        var masked = (await listener.ReadAsync(claim!)).Activities.Last(line => line.Masked > 0);
        Assert.Equal(HttpStatusCode.OK, (await listener.RevealAsync(claim!, masked.Number, "danger", $"note {Word}")).Status);
        await young.SayAsync(Word);
        var phrase = await young.PhraseAsync();
        await DriveErrorsAsync(service, young);
        await listener.ChangeAsync(claim!, "close");
        await young.LeaveAsync();
        Assert.NotNull(await Young.ReturnAsync(service, phrase));
        await service.KillAsync();

        string[] marks = [Fragment, Agent, Address, phrase, young.Token, young.Token.Split('.')[2]];
        Assert.True(service.Output.Length > 500, "The log is too short to prove anything.");
        foreach (var mark in marks)
        {
            Assert.DoesNotContain(mark, service.Output, StringComparison.OrdinalIgnoreCase);
        }

        foreach (var file in Directory.EnumerateFiles(service.DataFolder, "*", SearchOption.AllDirectories))
        {
            var bytes = await File.ReadAllBytesAsync(file);
            foreach (var mark in marks)
            {
                Assert.False(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(mark)) >= 0, $"{Path.GetFileName(file)} holds '{mark}'.");
                Assert.False(bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(mark)) >= 0, $"{Path.GetFileName(file)} holds '{mark}' in UTF-16.");
            }
        }
    }

    [Fact]
    public async Task The_page_sets_no_cookie_and_everything_is_marked_not_to_be_kept()
    {
        await using var service = await ServiceProcess.StartAsync();
        foreach (var path in new[] { "/", "/?lang=en", "/sortie", "/page/style.css", "/health", "/nowhere" })
        {
            using var answer = await service.Http.GetAsync(new Uri(path, UriKind.Relative));

            Assert.False(answer.Headers.Contains("Set-Cookie"), path);
            Assert.False(answer.Headers.Contains("Server"), path);
            Assert.True(answer.Headers.CacheControl?.NoStore, path);
            Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        }
    }

    private static async Task DriveErrorsAsync(ServiceProcess service, Young young)
    {
        object[] bad =
        [
            new { type = "message", text = Word + new string('a', 2001) },
            new { type = Word },
            new { type = "message", text = 12, name = Word },
            new { type = "message", text = Word, attachments = new[] { new { contentType = Word } } },
            new { type = "message", text = Word, value = new { to = Word } },
            new { type = "message", text = Word, from = new { id = Word }, channelData = new { own = Word }, entities = new[] { new { type = Word } } },
            new { type = "message", text = Word, channelData = new { own = Word + new string('a', 5_000) } },
        ];
        foreach (var body in bad)
        {
            using var answer = await young.PostAsync(body);
        }

        using var broken = new StringContent("{\"type\":\"message\",\"text\":\"" + Word);
        using var refused = await service.Http.PostAsync(new Uri($"/v3/directline/conversations/{young.Id}/activities?{Word}=1", UriKind.Relative), broken);
        using var unknown = await service.Http.GetAsync(new Uri($"/{Word}?watermark={Word}", UriKind.Relative));
        using var watermark = await young.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{young.Id}/activities?watermark={Word}");
        using var phrase = await service.Http.PostAsync(new Uri("/talk/return", UriKind.Relative), new StringContent("{\"phrase\":\"" + Word + "\"}"));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }
}
