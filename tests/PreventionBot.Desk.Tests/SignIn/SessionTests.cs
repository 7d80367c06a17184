using System.Net;
using PreventionBot.Desk.SignIn;
using PreventionBot.Desk.Tests.Border;

namespace PreventionBot.Desk.Tests.SignIn;

public sealed class SessionTests
{
    private const string Member = """{"alias":"Camille","demonstration":true}""";
    private const string Welcome = """{"demonstration":true}""";

    private HttpResponseMessage _answer = ServiceStub.Status(503);
    private readonly Session _session;

    public SessionTests() => _session = new(new(new ServiceStub((_, _) => _answer).Client));

    [Fact]
    public async Task A_service_out_of_reach_is_not_the_same_as_nobody_signed_in()
    {
        await CheckAsync(ServiceStub.Status(503));
        Assert.Equal(SessionStage.Unreachable, _session.Stage);

        await CheckAsync(ServiceStub.Json(Welcome, HttpStatusCode.Unauthorized));
        Assert.Equal((SessionStage.SignedOut, true), (_session.Stage, _session.Demonstration));
    }

    [Fact]
    public async Task A_session_that_ends_underneath_keeps_the_member_so_that_the_work_can_go_on()
    {
        await CheckAsync(ServiceStub.Json(Member));
        await CheckAsync(ServiceStub.Json(Welcome, HttpStatusCode.Unauthorized));

        Assert.Equal((SessionStage.Expired, "Camille"), (_session.Stage, _session.Member!.Alias));
    }

    [Fact]
    public async Task A_restart_of_the_service_signs_nobody_out()
    {
        await CheckAsync(ServiceStub.Json(Member));
        await CheckAsync(ServiceStub.Status(503));

        Assert.Equal(SessionStage.SignedIn, _session.Stage);
    }

    [Fact]
    public async Task Signing_out_needs_the_service_to_have_heard_it()
    {
        await CheckAsync(ServiceStub.Json(Member));
        _answer = ServiceStub.Status(503);

        Assert.False(await _session.SignOutAsync(TestContext.Current.CancellationToken));
        Assert.Equal(SessionStage.SignedIn, _session.Stage);
    }

    private Task CheckAsync(HttpResponseMessage answer)
    {
        _answer = answer;
        return _session.CheckAsync(TestContext.Current.CancellationToken);
    }
}
