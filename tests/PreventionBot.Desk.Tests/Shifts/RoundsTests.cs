using Microsoft.Extensions.Time.Testing;
using PreventionBot.Desk.Shifts;
using PreventionBot.Desk.Tests.Border;
using PreventionBot.Desk.Wire;
using PreventionBot.Desk.Words;
using PreventionBot.Schema.Desk;
using static PreventionBot.Desk.Tests.Border.Samples;

namespace PreventionBot.Desk.Tests.Shifts;

public sealed class RoundsTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly ServiceStub _service = new((_, _) => ServiceStub.Status(503));
    private readonly Shift _shift = new("Camille");
    private readonly CancellationTokenSource _ending = new();
    private readonly Rounds _rounds;

    public RoundsTests()
    {
        var api = new DeskApi(_service.Client);
        _rounds = new(_shift, new(api, _shift, new(api), FrenchWords.Words.Notices), _time);
        foreach (var id in new[] { "front", "behind" })
            _shift.Talks.Take(Entry(id), 1).Apply(News(5, [], id: id));
        _shift.Talks.Select(_shift.Talks.Find("front"));
    }

    private IEnumerable<string> Asked => _service.Asked.Select(asked => asked.Path["/desk/api/".Length..]);

    [Fact]
    public async Task With_the_feed_open_only_the_conversations_it_does_not_follow_are_read_from_their_watermark()
    {
        _shift.Online = true;

        await GoRoundAsync(() => _time.Advance(Rounds.Every));

        Assert.Equal(["conversations/behind?after=5"], Asked);
    }

    [Fact]
    public async Task With_the_feed_lost_the_queue_and_every_conversation_are_read_by_requests()
    {
        _shift.Online = false;

        await GoRoundAsync(() => _time.Advance(Rounds.Every));

        Assert.Equal(["queue", "conversations/front?after=5", "conversations/behind?after=5"], Asked);
    }

    [Fact]
    public async Task A_hurried_round_reads_only_what_is_in_doubt()
    {
        _shift.Online = true;
        _shift.Follow(new QueueView(true, [], [Entry("front")]));

        await GoRoundAsync(_rounds.Hurry);

        Assert.Equal(["conversations/behind?after=5"], Asked);
    }

    public void Dispose()
    {
        _ending.Dispose();
        _service.Dispose();
    }

    private async Task GoRoundAsync(Action start)
    {
        var running = _rounds.RunAsync(_ending.Token);
        start();
        // Everything behind the border answers at once; a moment is enough for a round to end.
        await Task.Delay(200, TestContext.Current.CancellationToken);
        await _ending.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }
}
