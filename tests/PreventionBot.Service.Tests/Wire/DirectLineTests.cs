using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using PreventionBot.Schema;
using PreventionBot.Service.Tests.Harness;
using Stream = PreventionBot.Service.Tests.Harness.Stream;

namespace PreventionBot.Service.Tests.Wire;

public sealed class DirectLineTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task The_echo_comes_before_the_answer_and_numbers_have_no_holes()
    {
        var young = await Young.ArriveAsync(shared.Service);
        using var stream = await Stream.ReconnectAsync(young, "0");
        await stream.UntilAsync(r => r.Count > 0);
        var greeting = stream.Received.Count;

        var answer = await young.SayAsync("bonjour");
        await stream.UntilAsync(r => r.Count >= greeting + 1 + answer.Count);

        var echo = stream.Received[greeting];
        Assert.Equal("bonjour", echo.Text);
        Assert.Equal("user", echo.From!.Role);
        Assert.Equal("t1", echo.ChannelData!.ClientActivityId);
        Assert.All(stream.Received.Skip(greeting + 1), a => Assert.Equal(echo.Id, a.ReplyToId));
        Assert.Equal(Enumerable.Range(1, stream.Received.Count).Select(n => (long?)n), stream.Received.Select(a => a.ChannelData!.SequenceId));
    }

    [Fact]
    public async Task The_same_send_repeated_side_by_side_is_stored_once_and_answered_with_one_id()
    {
        var young = await Young.ArriveAsync(shared.Service);
        var activity = new { type = "message", text = "une seule fois", channelData = new { clientActivityID = "same" } };

        var ids = await Task.WhenAll(Enumerable.Range(0, 10).Select(async _ =>
        {
            using var answer = await young.PostAsync(activity);
            return (await answer.Content.ReadFromJsonAsync(SchemaJson.Default.ResourceResponse))!.Id;
        }));

        Assert.Single(ids.Distinct());
        Assert.Single(await young.ReadAsync(), a => a.Text == "une seule fois");
    }

    [Fact]
    public async Task From_a_watermark_on_exactly_the_rest_comes()
    {
        var young = await Young.ArriveAsync(shared.Service);
        await young.SayAsync("un");
        var all = await young.ReadAsync();

        Assert.Equal(all.Skip(2).Select(a => a.Id), (await young.ReadAsync("2")).Select(a => a.Id));
        using var stream = await Stream.ReconnectAsync(young, "2");
        await stream.UntilAsync(r => r.Count >= all.Count - 2);
        Assert.Equal(all.Skip(2).Select(a => a.Id), stream.Received.Select(a => a.Id));
    }

    [Fact]
    public async Task Without_a_watermark_a_reconnection_sends_only_what_comes_later()
    {
        var young = await Young.ArriveAsync(shared.Service);
        await young.SayAsync("avant");
        using var stream = await Stream.ReconnectAsync(young, null);

        await young.SayAsync("après");

        await stream.UntilAsync(r => r.Any(a => a.Text == "après"));
        Assert.DoesNotContain(stream.Received, a => a.Text == "avant");
    }

    [Fact]
    public async Task A_socket_address_works_once()
    {
        var young = await Young.ArriveAsync(shared.Service);
        using var answer = await young.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{young.Id}");
        var address = (await answer.Content.ReadFromJsonAsync(SchemaJson.Default.DirectLineConversation))!.StreamUrl!;
        Assert.DoesNotContain(young.Token, address, StringComparison.Ordinal);
        using var first = await Stream.OpenAsync(address);

        await Assert.ThrowsAsync<WebSocketException>(() => Stream.OpenAsync(address));
    }

    [Fact]
    public async Task A_later_socket_closes_the_former_as_a_collision()
    {
        var young = await Young.ArriveAsync(shared.Service);
        using var first = await Stream.ReconnectAsync(young, "0");
        using var second = await Stream.ReconnectAsync(young, "0");

        await first.UntilClosedAsync();

        Assert.Equal("collision", first.ClosedBecause);
        await second.UntilAsync(r => r.Count > 0);
    }

    [Fact]
    public async Task A_secret_makes_tokens_and_a_wrong_one_does_not()
    {
        using var good = await GenerateAsync("demo");
        var made = await good.Content.ReadFromJsonAsync(SchemaJson.Default.DirectLineConversation);
        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
        Assert.Equal(1800, made!.ExpiresIn);

        using var bad = await GenerateAsync("wrong");
        Assert.Equal(HttpStatusCode.Forbidden, bad.StatusCode);
    }

    [Fact]
    public async Task A_conversation_started_twice_greets_once()
    {
        var young = await Young.ArriveAsync(shared.Service);
        var greeting = (await young.ReadAsync()).Count;

        using var again = await young.SendAsync(HttpMethod.Post, "/v3/directline/conversations", new { });

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(greeting, (await young.ReadAsync()).Count);
    }

    [Fact]
    public async Task Another_sites_page_may_neither_take_a_token_nor_open_a_socket()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/talk/token");
        request.Headers.Add("Origin", "https://evil.example");
        using var answer = await shared.Service.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);

        var young = await Young.ArriveAsync(shared.Service);
        using var reconnected = await young.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{young.Id}");
        var address = (await reconnected.Content.ReadFromJsonAsync(SchemaJson.Default.DirectLineConversation))!.StreamUrl!;
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", "https://evil.example");
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(new Uri(address), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task English_is_spoken_to_who_asks_for_it_and_changed_to_on_request()
    {
        var english = await Young.ArriveAsync(shared.Service, "en-GB");
        Assert.All(await english.ReadAsync(), a => Assert.Equal("en", a.Locale));

        var young = await Young.ArriveAsync(shared.Service);
        Assert.All(await young.ReadAsync(), a => Assert.Equal("fr", a.Locale));
        using var changed = await young.PostAsync(new { type = "event", name = "prevention.locale", value = new { locale = "en" } });
        Assert.Equal("en", (await young.ReadAsync())[^1].Locale);
    }

    private async Task<HttpResponseMessage> GenerateAsync(string secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/tokens/generate");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return await shared.Service.Http.SendAsync(request);
    }
}
