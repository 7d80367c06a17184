using System.Net;
using System.Net.Http.Json;
using PreventionBot.Schema;
using PreventionBot.Service.Tests.Harness;
using Stream = PreventionBot.Service.Tests.Harness.Stream;

namespace PreventionBot.Service.Tests.Wire;

/// <summary>
/// Faults that real servers of this protocol have had, one test each, by the number under which they were reported
/// (microsoft/BotFramework-DirectLineJS where nothing else is said).
/// </summary>
public sealed class KnownFaultTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task Issue_245_a_reply_came_before_the_message_it_answers()
    {
        var young = await Young.ArriveAsync(shared.Service);
        using var stream = await Stream.ReconnectAsync(young, "0");
        for (var n = 1; n <= 10; n++)
        {
            var answer = await young.SayAsync($"Ma chanson numéro {n}");
            await stream.UntilAsync(r => r.Any(a => a.Id == answer[^1].Id));
        }

        foreach (var (place, reply) in stream.Received.Index().Where(a => a.Item.ReplyToId is not null))
        {
            Assert.InRange(stream.Received.FindIndex(a => a.Id == reply.ReplyToId), 0, place - 1);
        }

        Assert.True(stream.Received.Count(a => a.ReplyToId is not null) >= 10);
    }

    [Fact]
    public async Task Issue_242_the_watermark_began_again_at_zero_in_the_middle_of_a_conversation()
    {
        await using var service = await OpenAsync();
        var young = await Young.ArriveAsync(service);
        var marks = new List<long>();
        for (var round = 0; round < 3; round++)
        {
            using var stream = await Stream.ReconnectAsync(young, marks.Count == 0 ? "0" : marks[^1].ToString(System.Globalization.CultureInfo.InvariantCulture));
            var answer = await young.SayAsync($"encore {round}");
            await stream.UntilAsync(r => r.Any(a => a.Id == answer[^1].Id));
            marks.Add(long.Parse(stream.Watermark!, System.Globalization.CultureInfo.InvariantCulture));
            await service.KillAsync();
            await service.StartAgainAsync();
        }

        Assert.Equal(marks.Distinct().Order(), marks);
        Assert.Equal((await young.ReadAsync()).Count, marks[^1]);
    }

    [Fact]
    public async Task Issue_242_a_watermark_ahead_of_the_conversation_let_nothing_through_until_it_was_caught_up_with()
    {
        var young = await Young.ArriveAsync(shared.Service);
        using var stream = await Stream.ReconnectAsync(young, "1000");
        Assert.Empty(await young.ReadAsync("1000"));

        var answer = await young.SayAsync("bonjour");

        await stream.UntilAsync(r => r.Any(a => a.Id == answer[^1].Id));
        Assert.Contains(stream.Received, a => a.Text == "bonjour");
    }

    [Fact]
    public async Task Issue_338_the_whole_history_was_sent_again_to_who_came_back_without_a_watermark_or_with_an_empty_one()
    {
        var young = await Young.ArriveAsync(shared.Service);
        await young.SayAsync("avant");
        var known = (await young.ReadAsync()).Count;
        using var without = await Stream.ReconnectAsync(young, null);
        await young.SayAsync("pendant");
        await without.UntilAsync(r => r.Any(a => a.Text == "pendant"));
        Assert.DoesNotContain(without.Received, a => a.ChannelData!.SequenceId <= known);

        // By naming a watermark the client shows what it has.
        var last = (await young.ReadAsync()).Count;
        await young.ReadAsync(last.ToString(System.Globalization.CultureInfo.InvariantCulture));
        using var empty = await Stream.ReconnectAsync(young, "");
        await young.SayAsync("après");
        await empty.UntilAsync(r => r.Any(a => a.Text == "après"));
        Assert.All(empty.Received, a => Assert.True(a.ChannelData!.SequenceId > last));
    }

    [Fact]
    public async Task The_other_side_of_issue_338_an_empty_watermark_loses_nothing_that_was_sent_on_a_socket_that_broke()
    {
        var young = await Young.ArriveAsync(shared.Service);
        var greeting = (await young.ReadAsync()).Count;
        using (var broken = await Stream.ReconnectAsync(young, "-"))
        {
            await broken.UntilAsync(r => r.Count == greeting);
        }

        using var stream = await Stream.ReconnectAsync(young, "");

        await stream.UntilAsync(r => r.Count >= greeting);
        Assert.Equal(Enumerable.Range(1, greeting).Select(n => (long?)n), stream.Received.Select(a => a.ChannelData!.SequenceId));
    }

    [Fact]
    public async Task Issue_81_activities_came_twice_after_reconnecting()
    {
        var young = await Young.ArriveAsync(shared.Service);
        var received = new List<string>();
        var watermark = "0";
        for (var round = 0; round < 5; round++)
        {
            using var stream = await Stream.ReconnectAsync(young, watermark);
            var answer = await young.SayAsync($"tour {round}");
            await stream.UntilAsync(r => r.Any(a => a.Id == answer[^1].Id));
            received.AddRange(stream.Received.Select(a => a.Id!));
            watermark = stream.Watermark!;
            await young.SayAsync($"entre deux {round}");
        }

        using var last = await Stream.ReconnectAsync(young, watermark);
        var all = await young.ReadAsync();
        await last.UntilAsync(r => r.Any(a => a.Id == all[^1].Id));
        Assert.Equal(all.Select(a => a.Id), received.Concat(last.Received.Select(a => a.Id)));
    }

    [Fact]
    public async Task Issue_188_one_message_was_answered_twice_after_a_retry()
    {
        await using var service = await OpenAsync();
        var young = await Young.ArriveAsync(service);
        var message = new { type = "message", text = "je suis triste", channelData = new { clientActivityID = "retry" } };
        var ids = new List<string> { await PostAsync(young, message), await PostAsync(young, message) };
        var stored = (await young.ReadAsync()).Count;

        // The answer to a post may be lost with the service itself.
        await service.KillAsync();
        await service.StartAgainAsync();
        ids.Add(await PostAsync(young, message));
        await young.SayAsync("autre chose");
        ids.Add(await PostAsync(young, message));

        Assert.Single(ids.Distinct());
        var all = await young.ReadAsync();
        Assert.Single(all, a => a.ChannelData!.ClientActivityId == "retry");
        Assert.Equal(stored, all.TakeWhile(a => a.Text != "autre chose").Count());
    }

    [Fact]
    public async Task BotBuilder_Samples_3523_the_map_of_who_talks_to_whom_was_lost_with_the_process()
    {
        await using var service = await OpenAsync();
        using var listener = await Listener.SignInAsync(service);
        var (first, second, third) = (await Young.ArriveAsync(service), await Young.ArriveAsync(service), await Young.ArriveAsync(service));
        await first.AskForPersonAsync();
        var claim = await listener.TakeAsync(first);
        await second.AskForPersonAsync();
        await third.AskForPersonAsync();
        using var stream = await Stream.ReconnectAsync(first, "-");
        await stream.UntilAsync(r => r.Any(a => a.Text?.Contains("Camille", StringComparison.Ordinal) == true));

        await service.KillAsync();
        await service.StartAgainAsync();

        Assert.Equal(("active", 1, 2), ((await first.WaitAsync()).State, (await second.WaitAsync()).Position, (await third.WaitAsync()).Position));
        Assert.Equal(HttpStatusCode.OK, await listener.WriteAsync(claim, "Je suis toujours là."));
        using var again = await Stream.ReconnectAsync(first, stream.Watermark);
        await again.UntilAsync(r => r.Any(a => a.Text == "Je suis toujours là."));
        Assert.Empty(await first.SayAsync("moi aussi"));
        Assert.Equal("moi aussi", (await listener.ReadAsync(claim)).Activities[^1].Text);
    }

    private static Task<ServiceProcess> OpenAsync() => ServiceProcess.StartAsync(("Helpline__Hours__0", "mon-sun 00:00-24:00"));

    private static async Task<string> PostAsync(Young young, object message)
    {
        using var answer = await young.PostAsync(message);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync(SchemaJson.Default.ResourceResponse))!.Id;
    }
}
