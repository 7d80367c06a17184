using System.Net;
using PreventionBot.Service.Tests.Harness;

namespace PreventionBot.Service.Tests.Channels;

/// <summary>What the log holds for a channel gets there: once, in order, however the channel and the service fare.</summary>
public sealed class OutboxTests : IAsyncLifetime
{
    private static readonly (string, string) Open = ("Helpline__Hours__0", "mon-sun 00:00-24:00");

    private ConnectorStub _connector = null!;

    public async ValueTask InitializeAsync() => _connector = await ConnectorStub.StartAsync();

    public ValueTask DisposeAsync() => _connector.DisposeAsync();

    [Fact]
    public async Task What_a_channel_would_not_take_is_sent_once_it_does_also_when_the_service_died_meanwhile()
    {
        await using var service = await ServiceProcess.StartAsync(Open);
        var phone = new Phone(service, _connector, "sms");
        var refused = 0;
        _connector.Answer = _ => Interlocked.Increment(ref refused) > 0 ? Results.StatusCode(503) : null;
        using var sent = await phone.SendAsync(new { type = "message", text = "salut" });
        while (Volatile.Read(ref refused) == 0)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        await service.KillAsync();
        _connector.Answer = null;
        await service.StartAgainAsync();
        await _connector.UntilAsync(phone.Conversation, 1);
        var next = await phone.AskAsync("1");

        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        Assert.Equal(2, _connector.To(phone.Conversation).Count);
        Assert.Equal(phone.Conversation + "-act-1", _connector.To(phone.Conversation)[0].To);
        Assert.Equal(phone.Conversation + "-act-2", next.To);
    }

    [Fact]
    public async Task A_busy_channel_is_left_alone_for_as_long_as_it_asks()
    {
        await using var service = await ServiceProcess.StartAsync(Open);
        var phone = new Phone(service, _connector, "telegram");
        var tries = new List<DateTime>();
        _connector.Answer = _ =>
        {
            tries.Add(DateTime.UtcNow);
            return tries.Count == 1 ? new Busy() : null;
        };

        await phone.AskAsync("salut");

        Assert.Equal(2, tries.Count);
        Assert.InRange((tries[1] - tries[0]).TotalSeconds, 1.9, 10);
        Assert.Single(_connector.To(phone.Conversation));
    }

    [Fact]
    public async Task What_a_channel_refuses_for_good_holds_up_nothing_after_it()
    {
        await using var service = await ServiceProcess.StartAsync(Open);
        var phone = new Phone(service, _connector, "telegram");
        _connector.Answer = post => post.Text.Contains("Je suis un robot", StringComparison.Ordinal) ? Results.StatusCode(400) : null;
        using var sent = await phone.SendAsync(new { type = "message", text = "salut" });
        await service.UntilAsync("refused an activity for good (400)");

        var next = await phone.AskAsync("Oui, on commence");

        Assert.Equal(next, Assert.Single(_connector.To(phone.Conversation)));
        Assert.Equal(phone.Conversation + "-act-2", next.To);
    }

    [Fact]
    public async Task Twenty_messages_in_a_hurry_are_answered_in_order_each_once_its_predecessor_is_taken()
    {
        await using var service = await ServiceProcess.StartAsync(Open);
        _connector.Pace = TimeSpan.FromMilliseconds(20);
        var phone = new Phone(service, _connector, "telegram");
        for (var i = 0; i < 20; i++)
        {
            using var sent = await phone.SendAsync(new { type = "message", text = $"message {i}" });
        }

        var posts = await _connector.UntilAsync(phone.Conversation, 20);

        Assert.Equal(Enumerable.Range(1, 20).Select(i => $"{phone.Conversation}-act-{i}"), posts.Select(p => p.To));
        Assert.False(_connector.WasHurried);
    }

    private sealed class Busy : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            httpContext.Response.Headers.RetryAfter = "2";
            return Task.CompletedTask;
        }
    }
}
