using System.Net;
using PreventionBot.Schema.Activities;
using PreventionBot.Service.Tests.Harness;

namespace PreventionBot.Service.Tests.Journeys;

public sealed class HandoffTests
{
    private static readonly (string, string) Open = ("Helpline__Hours__0", "mon-sun 00:00-24:00");

    [Fact]
    public async Task While_a_person_is_in_the_bot_is_silent_and_both_read_each_other()
    {
        await using var service = await ServiceProcess.StartAsync(Open);
        using var listener = await Listener.SignInAsync(service);
        var young = await Young.ArriveAsync(service);
        await young.SayAsync("Parler à quelqu'un");
        var claim = await listener.TakeNextAsync();

        Assert.Equal("active", (await young.WaitAsync()).State);
        Assert.Contains(await young.ReadAsync(), a => a.Text?.Contains("Camille", StringComparison.Ordinal) == true && a.ChannelData!.Speaker == Speakers.Service);
        Assert.Equal(HttpStatusCode.OK, await listener.WriteAsync(claim!, "Bonjour, je suis là."));
        Assert.Empty(await young.SayAsync("il m'a frappé hier"));
        var desk = await listener.ReadAsync(claim!);
        var heard = desk.Activities[^1];
        Assert.Equal("il m'a frappé hier", heard.Text);
        Assert.NotEmpty(heard.Highlights);
        Assert.True(desk.Entry.Severity >= 2, "Detection goes on while a person is in.");
        Assert.Contains(await young.ReadAsync(), a => a.Text == "Bonjour, je suis là." && a.From!.Name == "Camille" && a.ChannelData!.Speaker == Speakers.Person);

        Assert.Equal(HttpStatusCode.NoContent, await listener.ChangeAsync(claim!, "close"));
        Assert.NotEmpty(await young.SayAsync("merci"));
        Assert.Equal(HttpStatusCode.Conflict, await listener.WriteAsync(claim!, "trop tard"));
        Assert.DoesNotContain(await young.ReadAsync(), a => a.Text == "trop tard");
    }

    [Fact]
    public async Task A_conversation_given_back_keeps_its_place_and_its_former_owner_can_write_no_more()
    {
        await using var service = await ServiceProcess.StartAsync(Open);
        using var camille = await Listener.SignInAsync(service);
        using var sacha = await Listener.SignInAsync(service, "Sacha");
        var first = await Young.ArriveAsync(service);
        await first.SayAsync("Parler à quelqu'un");
        var second = await Young.ArriveAsync(service);
        await second.SayAsync("Parler à quelqu'un");
        var claim = await camille.TakeNextAsync();

        await camille.ChangeAsync(claim!, "release");

        Assert.Equal(1, (await first.WaitAsync()).Position);
        var again = await sacha.TakeNextAsync();
        Assert.Equal(first.Id, again!.ConversationId);
        Assert.True(again.Claim > claim!.Claim);
        Assert.Equal(HttpStatusCode.Conflict, await camille.WriteAsync(claim, "encore moi"));
        using var read = await camille.GetAsync($"/desk/api/conversations/{first.Id}");
        Assert.Equal(HttpStatusCode.NotFound, read.StatusCode);
    }

    [Fact]
    public async Task Two_listeners_who_press_at_once_never_own_the_same_conversation()
    {
        await using var service = await ServiceProcess.StartAsync(Open);
        using var camille = await Listener.SignInAsync(service);
        using var sacha = await Listener.SignInAsync(service, "Sacha");
        for (var i = 0; i < 20; i++)
        {
            var young = await Young.ArriveAsync(service);
            await young.SayAsync("Parler à quelqu'un");
        }

        var claims = await Task.WhenAll(Enumerable.Range(0, 24).Select(i => (i % 2 == 0 ? camille : sacha).TakeNextAsync()));

        var taken = claims.OfType<PreventionBot.Schema.Desk.DeskClaim>().Select(c => c.ConversationId).ToList();
        Assert.Equal(20, taken.Distinct().Count());
        Assert.Equal(20, (await camille.QueueAsync()).Mine.Count + (await sacha.QueueAsync()).Mine.Count);
    }

    [Fact]
    public async Task Whoever_leaves_while_waiting_is_no_longer_in_the_queue()
    {
        await using var service = await ServiceProcess.StartAsync(Open);
        using var listener = await Listener.SignInAsync(service);
        var young = await Young.ArriveAsync(service);
        await young.SayAsync("Parler à quelqu'un");

        await young.LeaveAsync();

        Assert.Empty((await listener.QueueAsync()).Waiting);
        Assert.Null(await listener.TakeNextAsync());
    }

    [Fact]
    public async Task The_desk_is_closed_to_who_is_not_signed_in_and_to_forged_writes()
    {
        await using var service = await ServiceProcess.StartAsync(Open);

        using var queue = await service.Http.GetAsync(new Uri("/desk/api/queue", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Unauthorized, queue.StatusCode);
        using var feed = await service.Http.GetAsync(new Uri("/desk/api/feed", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Unauthorized, feed.StatusCode);
        using var forged = await service.Http.PostAsync(new Uri("/desk/api/session", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.Forbidden, forged.StatusCode);
    }
}
