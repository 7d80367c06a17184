using System.Net;
using PreventionBot.Service.Tests.Harness;
using Stream = PreventionBot.Service.Tests.Harness.Stream;

namespace PreventionBot.Service.Tests.Journeys;

public sealed class KilledServiceTests
{
    [Fact]
    public async Task Killed_in_the_middle_of_turns_it_keeps_every_acknowledged_message_once_and_in_order()
    {
        await using var service = await ServiceProcess.StartAsync(("Helpline__Hours__0", "mon-sun 00:00-24:00"));
        var talks = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Young.ArriveAsync(service)));
        var acknowledged = talks.ToDictionary(t => t.Id, _ => new List<int>());
        for (var round = 0; round < 5; round++)
        {
            var from = round * 1000;
            using var stop = new CancellationTokenSource();
            var writing = talks.Select(talk => WriteAsync(talk, from, acknowledged[talk.Id], stop.Token)).ToArray();
            await Task.Delay(150 + (90 * round));
            await SentAsync(acknowledged.Values, 2 * (round + 1));
            await service.KillAsync();
            await stop.CancelAsync();
            await Task.WhenAll(writing);
            await service.StartAgainAsync();
        }

        Assert.All(acknowledged.Values, sent => Assert.True(sent.Count > 5, "Too little was sent to prove anything."));
        foreach (var talk in talks)
        {
            var log = await talk.ReadAsync();
            var echoes = log.Where(a => a.From!.Role == "user").Select(a => int.Parse(a.Text!, System.Globalization.CultureInfo.InvariantCulture)).ToList();
            Assert.Equal(echoes.Distinct().Order(), echoes);
            Assert.Empty(acknowledged[talk.Id].Except(echoes));
            Assert.Equal(Enumerable.Range(1, log.Count).Select(n => (long?)n), log.Select(a => a.ChannelData!.SequenceId));
        }
    }

    [Fact]
    public async Task After_a_kill_a_socket_goes_on_from_its_watermark_and_staff_still_own_the_conversation()
    {
        await using var service = await ServiceProcess.StartAsync(("Helpline__Hours__0", "mon-sun 00:00-24:00"));
        using var listener = await Listener.SignInAsync(service);
        var young = await Young.ArriveAsync(service);
        await young.SayAsync("Parler à quelqu'un");
        var claim = await listener.TakeNextAsync();
        using var before = await Stream.ReconnectAsync(young, "0");
        var said = (await young.ReadAsync()).Count;
        await before.UntilAsync(r => r.Count == said);

        await service.KillAsync();
        await service.StartAgainAsync();

        Assert.Equal(HttpStatusCode.OK, await listener.WriteAsync(claim!, "Je suis toujours là."));
        using var after = await Stream.ReconnectAsync(young, before.Watermark);
        await after.UntilAsync(r => r.Count > 0);
        Assert.Equal("Je suis toujours là.", Assert.Single(after.Received).Text);
    }

    /// <summary>On a busy machine the time alone would kill before anything was sent.</summary>
    private static async Task SentAsync(IReadOnlyCollection<List<int>> acknowledged, int least)
    {
        for (var waited = 0; waited < 3_000 && acknowledged.Any(sent => sent.Count < least); waited++)
            await Task.Delay(10);
    }

    private static async Task WriteAsync(Young talk, int from, List<int> acknowledged, CancellationToken stop)
    {
        for (var n = from; n < from + 1000 && !stop.IsCancellationRequested; n++)
        {
            try
            {
                using var answer = await talk.PostAsync(new
                {
                    type = "message",
                    text = n.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    channelData = new { clientActivityID = $"n{n}" },
                });
                Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync(stop)}");
                acknowledged.Add(n);
            }
            catch (HttpRequestException)
            {
                return;
            }
        }
    }
}
