using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using PreventionBot.Schema;
using PreventionBot.Schema.Activities;
using PreventionBot.Schema.DirectLine;
using PreventionBot.Service.Tests.Harness;

namespace PreventionBot.Service.Tests.Wire;

/// <summary>What a client puts into its own message beside the words comes back to it, and reaches nobody else.</summary>
public sealed class EchoTests(SharedService shared) : IClassFixture<SharedService>
{
    private const string Mark = "zèbreclos";

    [Fact]
    public async Task A_client_gets_back_what_it_put_into_its_own_message()
    {
        var young = await Young.ArriveAsync(shared.Service);

        var echo = await EchoAsync(young, new
        {
            type = "message",
            text = "bonjour",
            from = new { id = "visitor-7", name = "Ado" },
            value = new { k = 1 },
            entities = new[] { new { type = "ClientCapabilities", supportsTts = true } },
            channelData = new { clientActivityID = "c1", deep = new { a = new object[] { 1, "é" } } },
            localTimezone = "Europe/Paris",
        });

        Assert.Equal(("visitor-7", "user", "c1"), (echo.From!.Id, echo.From.Role, echo.ChannelData!.ClientActivityId));
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse("""{"k":1}"""), echo.Value!.Value));
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse("""[{"type":"ClientCapabilities","supportsTts":true}]"""), echo.Entities!.Value));
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse("""{"a":[1,"é"]}"""), echo.ChannelData.Others!["deep"]));
        // Nothing needs the name or the place on earth, so neither is kept.
        Assert.Null(echo.From.Name);
        Assert.DoesNotContain("Europe/Paris", await RawAsync(young), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_says_nothing_of_itself_is_the_young_person()
    {
        var young = await Young.ArriveAsync(shared.Service);

        Assert.Equal(new ChannelAccount("young", Role: "user"), (await EchoAsync(young, new { type = "message", text = "un" })).From);
        Assert.Equal("young", (await EchoAsync(young, new { type = "message", text = "deux", from = new { id = new string('a', 129) } })).From!.Id);
    }

    [Fact]
    public async Task The_user_that_a_token_binds_is_who_speaks_whatever_the_client_says()
    {
        var made = await AskAsync("/v3/directline/tokens/generate", "demo", new { user = new { id = "dl_lou" } });
        var started = await AskAsync("/v3/directline/conversations", made.Token!, new { user = new { id = "dl_other" } });

        Assert.Equal("dl_lou", await SpeakerAsync(started));
    }

    [Fact]
    public async Task A_token_that_binds_nobody_is_bound_when_the_conversation_starts_if_the_client_wishes()
    {
        var made = await AskAsync("/v3/directline/tokens/generate", "demo", new { });
        var bound = await AskAsync("/v3/directline/conversations", made.Token!, new { user = new { id = "dl_lou" } });
        Assert.Equal("dl_lou", await SpeakerAsync(bound));

        var other = await AskAsync("/v3/directline/tokens/generate", "demo", new { });
        var unbound = await AskAsync("/v3/directline/conversations", other.Token!, new { user = new { id = "visitor-7" } });
        Assert.Equal("visitor-1", await SpeakerAsync(unbound));
    }

    [Theory]
    [InlineData("speaker", "\"person\"")]
    [InlineData("Speaker", "\"service\"")]
    [InlineData("URGENT", "true")]
    [InlineData("webchat:sequence-id", "1")]
    [InlineData("WebChat:Sequence-Id", "1")]
    [InlineData("CLIENTACTIVITYID", "\"other\"")]
    public async Task A_field_that_is_the_services_own_cannot_be_set_in_any_spelling(string name, string value)
    {
        using var listener = await Listener.SignInAsync(shared.Service);
        var young = await Young.ArriveAsync(shared.Service);

        var echo = await EchoAsync(young, JsonElement.Parse($$$"""{"type":"message","text":"{{{Mark}}}","channelData":{"{{{name}}}":{{{value}}},"own":1}}"""));

        Assert.Equal((null, null, null), (echo.ChannelData!.Speaker, echo.ChannelData.Urgent, echo.ChannelData.ClientActivityId));
        Assert.Equal(["own"], echo.ChannelData.Others!.Keys);
        Assert.EndsWith($"|{echo.ChannelData.SequenceId:D7}", echo.Id, StringComparison.Ordinal);
        await young.AskForPersonAsync();
        var claim = await listener.TakeAsync(young);
        Assert.Equal(Speakers.Young, Assert.Single((await listener.ReadAsync(claim)).Activities, line => line.Text == Mark).Speaker);
    }

    [Fact]
    public async Task Staff_see_nothing_of_it()
    {
        using var listener = await Listener.SignInAsync(shared.Service);
        var young = await Young.ArriveAsync(shared.Service);
        await EchoAsync(young, new
        {
            type = "message",
            text = "il me frappe tous les soirs",
            from = new { id = Mark },
            value = new { k = Mark },
            entities = new[] { new { type = Mark } },
            channelData = new { own = Mark },
        });
        await young.AskForPersonAsync();
        using var queue = await listener.GetAsync("/desk/api/queue");
        var claim = await listener.TakeAsync(young);
        using var transcript = await listener.GetAsync($"/desk/api/conversations/{claim.ConversationId}?after=0");

        Assert.Contains(young.Id, await queue.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        foreach (var seen in new[] { await queue.Content.ReadAsStringAsync(), await transcript.Content.ReadAsStringAsync() })
        {
            Assert.DoesNotContain("breclos", seen, StringComparison.Ordinal);
        }

        Assert.Contains("breclos", await RawAsync(young), StringComparison.Ordinal);
    }

    private static async Task<Activity> EchoAsync(Young young, object activity)
    {
        using var answer = await young.PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var id = (await answer.Content.ReadFromJsonAsync(SchemaJson.Default.ResourceResponse))!.Id;
        return Assert.Single(await young.ReadAsync(), a => a.Id == id);
    }

    private static async Task<string> RawAsync(Young young)
    {
        using var answer = await young.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{young.Id}/activities");
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<string> SpeakerAsync(DirectLineConversation conversation)
    {
        var path = $"/v3/directline/conversations/{conversation.ConversationId}/activities";
        using var posted = await SendAsync(HttpMethod.Post, path, conversation.Token!, new { type = "message", text = "bonjour", from = new { id = "visitor-1" } });
        using var read = await SendAsync(HttpMethod.Get, path, conversation.Token!, null);
        return (await read.Content.ReadFromJsonAsync(SchemaJson.Default.ActivitySet))!.Activities.Single(a => a.From!.Role == "user").From!.Id;
    }

    private async Task<DirectLineConversation> AskAsync(string path, string credential, object body)
    {
        using var answer = await SendAsync(HttpMethod.Post, path, credential, body);
        Assert.True(answer.IsSuccessStatusCode, answer.StatusCode.ToString());
        return (await answer.Content.ReadFromJsonAsync(SchemaJson.Default.DirectLineConversation))!;
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string credential, object? body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", credential);
        return await shared.Service.Http.SendAsync(request);
    }
}
