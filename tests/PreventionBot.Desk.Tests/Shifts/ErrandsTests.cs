using System.Text.Json;
using PreventionBot.Desk.Shifts;
using PreventionBot.Desk.Talk;
using PreventionBot.Desk.Tests.Border;
using PreventionBot.Desk.Wire;
using PreventionBot.Desk.Words;
using PreventionBot.Schema;
using PreventionBot.Schema.Desk;
using static PreventionBot.Desk.Tests.Border.Samples;

namespace PreventionBot.Desk.Tests.Shifts;

public sealed class ErrandsTests
{
    private static readonly NoticeWords _words = FrenchWords.Words.Notices;

    private readonly Dictionary<string, HttpResponseMessage> _answers = [];
    private readonly Shift _shift = new("Camille");
    private readonly Errands _errands;

    public ErrandsTests()
    {
        var api = new DeskApi(new ServiceStub((request, _) =>
            _answers.GetValueOrDefault(request.RequestUri!.AbsolutePath["/desk/api/".Length..]) ?? ServiceStub.Status(503)).Client);
        _errands = new(api, _shift, new(api), _words);
    }

    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Taking_the_next_puts_it_in_front_with_all_that_was_said()
    {
        _answers["queue/next"] = ServiceStub.Json("""{"conversationId":"c1","claim":4}""");
        _answers["conversations/c1"] = Read(News(2, [Line(1), Line(2)], claim: 4));

        await _errands.TakeNextAsync(Patience);

        var talk = _shift.Talks.Selected!;
        Assert.Equal(("c1", 4, 2), (talk.Id, talk.Claim, talk.Transcript.Lines.Count));
        Assert.Equal("Renard bleu", talk.Entry.Pseudonym);
    }

    [Fact]
    public async Task A_conversation_taken_stays_open_when_reading_it_fails()
    {
        _answers["queue/next"] = ServiceStub.Json("""{"conversationId":"c1","claim":4}""");

        await _errands.TakeNextAsync(Patience);

        Assert.False(_shift.Talks.Selected!.Loaded);
    }

    [Fact]
    public async Task A_masked_message_is_shown_as_it_was_written_once_the_service_agrees()
    {
        _answers["conversations/c1/messages/7/reveal"] = ServiceStub.Json("""{"number":7,"text":"06 12 34 56 78"}""");

        Assert.Equal("06 12 34 56 78", await _errands.RevealAsync(new TalkState(Entry(), 1), 7, "danger", "en fugue", Patience));
        Assert.Null(_shift.Notice);
    }

    [Fact]
    public async Task A_masked_message_that_is_refused_stays_masked_and_the_desk_says_why()
    {
        _answers["conversations/c1/messages/7/reveal"] = ServiceStub.Status(409);

        Assert.Null(await _errands.RevealAsync(new TalkState(Entry(), 1), 7, "danger", "en fugue", Patience));
        Assert.Equal(_words.NotYours, _shift.Notice);
    }

    [Fact]
    public void Every_reason_the_service_takes_has_words() =>
        Assert.Equal(RevealReasons.All, FrenchWords.Words.Reveal.Reasons.Keys);

    [Theory]
    [InlineData(204)]
    [InlineData(503)]
    public async Task Taking_nobody_says_why(int status)
    {
        _answers["queue/next"] = ServiceStub.Status(status);

        await _errands.TakeNextAsync(Patience);

        Assert.Equal(status == 204 ? _words.NobodyWaits : _words.Unreachable, _shift.Notice);
        Assert.Empty(_shift.Talks.Open);
    }

    [Fact]
    public async Task Somebody_who_was_faster_is_named_as_such()
    {
        _answers["conversations/c1/claim"] = ServiceStub.Status(409);

        await _errands.TakeAsync("c1", Patience);

        Assert.Equal(_words.TakenBySomebodyElse, _shift.Notice);
    }

    [Fact]
    public async Task Closing_what_is_no_longer_mine_keeps_it_on_the_desk_with_the_draft()
    {
        var talk = _shift.Talks.Take(Entry(), 1);
        talk.Draft = "à garder";
        _answers["conversations/c1/close"] = ServiceStub.Status(409);

        await _errands.CloseAsync(talk, Patience);

        Assert.Equal((Standing.PassedOn, "à garder"), (talk.Standing, Assert.Single(_shift.Talks.Open).Draft));
    }

    [Fact]
    public async Task A_close_that_did_not_reach_the_service_changes_nothing()
    {
        var talk = _shift.Talks.Take(Entry(), 1);

        await _errands.CloseAsync(talk, Patience);

        Assert.Equal((Standing.Active, _words.Unreachable), (talk.Standing, _shift.Notice));
    }

    [Fact]
    public async Task One_in_doubt_that_the_service_denies_me_has_passed_on()
    {
        var talk = _shift.Talks.Take(Entry(), 1);
        talk.Apply(News(1, [Line(1)]));
        _answers["conversations/c1"] = ServiceStub.Status(404);

        await _errands.ReadAsync(talk, Patience);

        Assert.Equal(Standing.PassedOn, talk.Standing);
    }

    [Fact]
    public async Task An_answer_about_the_queue_does_not_undo_what_the_feed_said_meanwhile()
    {
        var late = new TaskCompletionSource<HttpResponseMessage>();
        var api = new DeskApi(new HttpClient(new Late(late.Task)) { BaseAddress = new("https://desk.test/desk/") });
        var reading = new Errands(api, _shift, new(api), _words).ReadQueueAsync(Patience);
        _shift.Follow(new QueueView(true, [Entry("c9")], []));

        late.SetResult(ServiceStub.Json("""{"open":true,"waiting":[],"mine":[]}"""));
        await reading;

        Assert.Equal("c9", Assert.Single(_shift.Queue.Waiting).ConversationId);
    }

    private static HttpResponseMessage Read(DeskConversation conversation) =>
        ServiceStub.Json(JsonSerializer.Serialize(conversation, SchemaJson.Default.DeskConversation));

    private sealed class Late(Task<HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) => answer;
    }
}
