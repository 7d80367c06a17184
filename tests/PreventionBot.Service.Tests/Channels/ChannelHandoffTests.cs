using System.Net;
using System.Text;
using PreventionBot.Service.Tests.Harness;

namespace PreventionBot.Service.Tests.Channels;

/// <summary>A person takes over a talk that came through a messaging app.</summary>
public sealed class ChannelHandoffTests : IAsyncLifetime
{
    private static readonly (string, string) Open = ("Helpline__Hours__0", "mon-sun 00:00-24:00");

    private ConnectorStub _connector = null!;

    public async ValueTask InitializeAsync() => _connector = await ConnectorStub.StartAsync();

    public ValueTask DisposeAsync() => _connector.DisposeAsync();

    [Fact]
    public async Task A_listeners_words_reach_the_phone_under_their_name_and_a_number_typed_to_them_is_a_number()
    {
        await using var service = await ServiceProcess.StartAsync(Open);
        using var listener = await Listener.SignInAsync(service);
        var phone = new Phone(service, _connector, "sms");
        await phone.AskAsync("salut");
        await phone.AskAsync("parler à quelqu'un");
        var claim = (await listener.TakeNextAsync())!;
        await _connector.UntilAsync(phone.Conversation, 3);

        Assert.Equal(HttpStatusCode.OK, await listener.WriteAsync(claim, "Bonsoir. Tu as quel âge ?"));
        var posts = await _connector.UntilAsync(phone.Conversation, 4);
        using var typed = await phone.SendAsync(new { type = "message", text = "2" });

        Assert.Contains("Camille", posts[2].Text, StringComparison.Ordinal);
        Assert.Equal("Camille : Bonsoir. Tu as quel âge ?", posts[3].Text);
        var desk = await listener.ReadAsync(claim);
        Assert.Equal("2", desk.Activities[^1].Text);
        Assert.Equal("sms", desk.Entry.Channel);
    }

    [Fact]
    public async Task A_channel_with_a_desk_of_its_own_is_told_who_to_route_where_without_a_name_and_silences_the_bot_until_it_is_done()
    {
        await using var service = await ServiceProcess.StartAsync(Open, ("Connector__Hubs__0", "omni"));
        var phone = new Phone(service, _connector, "omni");
        await phone.AskAsync("salut");
        await phone.AskAsync("un homme de 30 ans me demande des photos, mon numéro c'est 06 12 34 56 78");
        using var asked = await phone.SendAsync(new { type = "message", text = "parler à quelqu'un" });
        var initiate = (await _connector.UntilAsync(phone.Conversation, 4)).Single(p => p.Type == "event");

        Assert.Equal("handoff.initiate", initiate.Body.GetProperty("name").GetString());
        Assert.Equal("fr", initiate.Body.GetProperty("value").GetProperty("language").GetString());
        Assert.True(initiate.Body.GetProperty("value").GetProperty("severity").GetInt32() >= 2);
        var transcript = Assert.Single(initiate.Body.GetProperty("attachments").EnumerateArray());
        Assert.Equal("Transcript", transcript.GetProperty("name").GetString());
        var lines = transcript.GetProperty("content").GetProperty("activities");
        Assert.Contains("photos", lines.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("06 12 34 56 78", lines.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain(phone.User, lines.GetRawText(), StringComparison.Ordinal);

        using var accepted = await phone.SendAsync(new { type = "event", name = "handoff.status", value = new { state = "accepted" } });
        using var silent = await phone.SendAsync(new { type = "message", text = "tu es là ?" });
        await Task.Delay(500, TestContext.Current.CancellationToken);
        Assert.Equal(4, _connector.To(phone.Conversation).Count);

        using var completed = await phone.SendAsync(new { type = "event", name = "handoff.status", value = new { state = "completed" } });
        Assert.NotEmpty((await phone.AskAsync("merci")).Text);
    }

    [Fact]
    public async Task Any_other_channel_can_not_silence_the_bot()
    {
        await using var service = await ServiceProcess.StartAsync(Open);
        var phone = new Phone(service, _connector, "telegram");
        await phone.AskAsync("salut");
        await phone.AskAsync("parler à quelqu'un");

        using var accepted = await phone.SendAsync(new { type = "event", name = "handoff.status", value = new { state = "accepted" } });

        Assert.NotEmpty((await phone.AskAsync("tu es là ?")).Text);
        Assert.DoesNotContain(_connector.To(phone.Conversation), p => p.Type == "event");
    }

    [Fact]
    public async Task No_id_or_name_of_a_channel_reaches_a_log_a_file_or_the_desk()
    {
        await using var service = await ServiceProcess.StartAsync(Open, ("Logging__Level", "Verbose"));
        using var listener = await Listener.SignInAsync(service);
        var phone = new Phone(service, _connector, "telegram");
        await phone.AskAsync("salut zèbremarqueur");
        await phone.AskAsync("parler à quelqu'un");
        _connector.Answer = _ => Results.StatusCode(400);
        var claim = (await listener.TakeNextAsync())!;
        await service.UntilAsync("refused an activity for good (400)");
        using var raw = await listener.GetAsync($"/desk/api/conversations/{claim.ConversationId}?after=0");
        var desk = await raw.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using var broken = await phone.SendAsync(new { type = "message", text = 12, name = "zèbremarqueur" });
        await service.KillAsync();

        string[] marks = [phone.Conversation, phone.User, "Léa Martin", "zèbremarqueur"];
        foreach (var mark in marks)
        {
            Assert.DoesNotContain(mark, service.Output, StringComparison.OrdinalIgnoreCase);
            foreach (var file in Directory.EnumerateFiles(service.DataFolder, "*", SearchOption.AllDirectories))
            {
                Assert.False((await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).AsSpan().IndexOf(Encoding.UTF8.GetBytes(mark)) >= 0, $"{Path.GetFileName(file)} holds '{mark}'.");
            }
        }

        Assert.All(marks[..3], mark => Assert.DoesNotContain(mark, desk, StringComparison.Ordinal));
    }
}
