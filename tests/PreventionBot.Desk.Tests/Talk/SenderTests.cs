using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using PreventionBot.Desk.Talk;
using PreventionBot.Desk.Tests.Border;
using PreventionBot.Desk.Wire;
using static PreventionBot.Desk.Tests.Border.Samples;

namespace PreventionBot.Desk.Tests.Talk;

public sealed class SenderTests : IDisposable
{
    private readonly FakeTimeProvider _time = new() { AutoAdvanceAmount = TimeSpan.Zero };
    private readonly TalkState _talk = new(Entry(), claim: 7);
    private readonly Queue<int> _answers = [];
    private readonly ServiceStub _service;
    private int _signedOut;

    public SenderTests() => _service = new((_, _) => Answer());

    private IEnumerable<string> SentIds =>
        _service.Asked.Select(asked => JsonDocument.Parse(asked.Body).RootElement.GetProperty("clientId").GetString()!);

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    [InlineData(0)]
    public async Task A_message_without_an_answer_goes_again_with_the_same_id_and_none_overtakes_it(int trouble)
    {
        _answers.Enqueue(trouble);
        _answers.Enqueue(trouble);
        _talk.Outbox.Add("m1", "un", 7);
        _talk.Outbox.Add("m2", "deux", 7);

        await PumpAsync();

        Assert.Equal(["m1", "m1", "m1", "m2"], SentIds);
        Assert.All(_talk.Outbox.Messages, message => Assert.Equal(OutgoingStage.Sent, message.Stage));
    }

    [Fact]
    public async Task When_ownership_has_passed_on_nothing_more_is_sent_and_the_words_are_kept()
    {
        _answers.Enqueue(409);
        _talk.Outbox.Add("m1", "un", 7);
        _talk.Outbox.Add("m2", "deux", 7);

        await PumpAsync();

        Assert.Equal(["m1"], SentIds);
        Assert.Equal(Standing.PassedOn, _talk.Standing);
        Assert.Equal(["un", "deux"], _talk.Outbox.Messages.Select(message => message.Text));
        Assert.All(_talk.Outbox.Messages, message => Assert.Equal(OutgoingStage.NotYours, message.Stage));
    }

    [Fact]
    public async Task A_message_of_a_former_ownership_is_refused_alone()
    {
        _answers.Enqueue(409);
        _talk.Outbox.Add("m1", "avant", 6);
        _talk.Outbox.Add("m2", "maintenant", 7);

        await PumpAsync();

        Assert.Equal(Standing.Active, _talk.Standing);
        Assert.Equal(
            [OutgoingStage.NotYours, OutgoingStage.Sent], _talk.Outbox.Messages.Select(message => message.Stage));
    }

    [Fact]
    public async Task A_message_refused_for_good_does_not_hold_up_the_next()
    {
        _answers.Enqueue(400);
        _talk.Outbox.Add("m1", "un", 7);
        _talk.Outbox.Add("m2", "deux", 7);

        await PumpAsync();

        Assert.Equal(
            [OutgoingStage.Rejected, OutgoingStage.Sent], _talk.Outbox.Messages.Select(message => message.Stage));
    }

    [Fact]
    public async Task An_ended_session_is_told_and_the_message_waits_for_the_new_one()
    {
        _answers.Enqueue(401);
        _talk.Outbox.Add("m1", "un", 7);

        await PumpAsync();

        Assert.Equal(1, _signedOut);
        Assert.Equal(["m1", "m1"], SentIds);
    }

    public void Dispose() => _service.Dispose();

    // Each pause ends at once, as if somebody pressed "try again now".
    private async Task PumpAsync()
    {
        var sender = new Sender(new DeskApi(_service.Client), new(() => 1), _time);
        var pumping = sender.PumpAsync(
            _talk, () => { }, () => _signedOut++, TestContext.Current.CancellationToken);
        while (!pumping.IsCompleted)
        {
            _talk.Outbox.Hurry();
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        await pumping;
    }

    private HttpResponseMessage Answer() => _answers.TryDequeue(out var status)
        ? status == 0 ? throw new HttpRequestException("cut") : ServiceStub.Status(status)
        : ServiceStub.Json("""{"id":"c1|1"}""");
}
