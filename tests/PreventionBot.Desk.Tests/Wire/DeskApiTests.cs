using System.Net;
using PreventionBot.Desk.Tests.Border;
using PreventionBot.Desk.Wire;

namespace PreventionBot.Desk.Tests.Wire;

public sealed class DeskApiTests
{
    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_write_carries_the_header_no_other_site_can_send()
    {
        var service = new ServiceStub((_, _) => ServiceStub.Json("{}"));
        var api = new DeskApi(service.Client);

        await api.SignInAsync("Camille", Patience);
        await api.SignOutAsync(Patience);
        await api.NextAsync(Patience);
        await api.ClaimAsync("c1", Patience);
        await api.SendAsync("c1", new("m1", "bonjour", 2), Patience);
        await api.RevealAsync("c1", 7, new(2, "danger", "en fugue"), Patience);
        await api.CloseAsync("c1", 2, Patience);
        await api.ReleaseAsync("c1", 2, Patience);

        Assert.All(service.Asked, asked => Assert.True(asked.Marked, asked.Path));
        Assert.Equal(
            ["session", "session", "queue/next", "conversations/c1/claim", "conversations/c1/messages",
                "conversations/c1/messages/7/reveal", "conversations/c1/close", "conversations/c1/release"],
            service.Asked.Select(asked => asked.Path["/desk/api/".Length..]));
        Assert.Equal("""{"clientId":"m1","text":"bonjour","claim":2}""", service.Asked[4].Body);
        Assert.Equal("""{"claim":2,"reason":"danger","note":"en fugue"}""", service.Asked[5].Body);
    }

    [Theory]
    [InlineData(200, nameof(Refusal.None))]
    [InlineData(204, nameof(Refusal.None))]
    [InlineData(400, nameof(Refusal.Rejected))]
    [InlineData(401, nameof(Refusal.SignedOut))]
    [InlineData(403, nameof(Refusal.Rejected))]
    [InlineData(404, nameof(Refusal.NotYours))]
    [InlineData(409, nameof(Refusal.NotYours))]
    [InlineData(429, nameof(Refusal.Unreachable))]
    [InlineData(502, nameof(Refusal.Unreachable))]
    public async Task A_status_is_read_as_what_the_desk_can_do_about_it(int status, string refusal)
    {
        var api = new DeskApi(new ServiceStub((_, _) => ServiceStub.Json("{}", (HttpStatusCode)status)).Client);

        Assert.Equal(refusal, (await api.SendAsync("c1", new("m1", "x", 1), Patience)).Refusal.ToString());
    }

    [Fact]
    public async Task A_page_of_some_proxy_in_place_of_json_is_an_outage_and_no_crash()
    {
        var api = new DeskApi(new ServiceStub((_, _) => ServiceStub.Json("<html>")).Client);

        Assert.Equal(Refusal.Unreachable, (await api.QueueAsync(Patience)).Refusal);
        Assert.Equal(new SessionAnswer(null, null), await api.SessionAsync(Patience));
    }

    [Fact]
    public async Task An_empty_queue_is_an_answer_without_a_claim()
    {
        var api = new DeskApi(new ServiceStub((_, _) => ServiceStub.Status(204)).Client);

        Assert.Equal(new(null, Refusal.None), await api.NextAsync(Patience));
    }

    [Fact]
    public async Task An_id_cannot_reach_another_path()
    {
        var service = new ServiceStub((_, _) => ServiceStub.Status(404));

        await new DeskApi(service.Client).ReadAsync("../session?x=", 4, Patience);

        Assert.Equal("/desk/api/conversations/..%2Fsession%3Fx%3D?after=4", Assert.Single(service.Asked).Path);
    }
}
