using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using PreventionBot.Schema;
using PreventionBot.Schema.Activities;
using PreventionBot.Schema.DirectLine;
using PreventionBot.Schema.Talk;

namespace PreventionBot.Service.Tests.Harness;

/// <summary>A young person at a Direct Line client: says things, presses buttons, reads what came.</summary>
public sealed class Young
{
    private readonly HttpClient _http;
    private readonly string _locale;
    private int _sent;

    private Young(HttpClient http, DirectLineConversation conversation, string locale)
    {
        (_http, _locale) = (http, locale);
        Id = conversation.ConversationId;
        Token = conversation.Token!;
    }

    public string Id { get; }

    public string Token { get; }

    /// <summary>Opens a conversation through the page's way in, and has read the greeting.</summary>
    public static async Task<Young> ArriveAsync(ServiceProcess service, string locale = "fr")
    {
        using var token = await service.Http.PostAsJsonAsync("/talk/token", new { locale });
        var grant = await token.Content.ReadFromJsonAsync(SchemaJson.Default.DirectLineConversation);
        var young = new Young(service.Http, grant!, locale);
        using var started = await young.SendAsync(HttpMethod.Post, "/v3/directline/conversations", new { locale });
        Assert.Equal(HttpStatusCode.Created, started.StatusCode);
        return young;
    }

    /// <summary>Comes back with a return phrase; null when it opens nothing.</summary>
    public static async Task<Young?> ReturnAsync(ServiceProcess service, string phrase)
    {
        using var answer = await service.Http.PostAsJsonAsync("/talk/return", new { phrase });
        return answer.IsSuccessStatusCode
            ? new Young(service.Http, (await answer.Content.ReadFromJsonAsync(SchemaJson.Default.DirectLineConversation))!, "fr")
            : null;
    }

    /// <summary>Says something and returns what came after it, the echo left out.</summary>
    public Task<IReadOnlyList<Activity>> SayAsync(string text) => TalkAsync(new { type = "message", text });

    /// <summary>Presses the quick reply of this label, which the last message must offer.</summary>
    public async Task<IReadOnlyList<Activity>> PressAsync(string label)
    {
        var button = (await ReadAsync()).Last(a => a.Type == "message").SuggestedActions?.Actions.FirstOrDefault(a => a.Title == label);
        Assert.True(button is not null, $"The last message does not offer '{label}'.");
        return await TalkAsync(new { type = "message", text = button.Text, value = button.Value });
    }

    /// <summary>Presses the quick reply that leads to this place, whatever its label.</summary>
    public async Task<IReadOnlyList<Activity>> FollowAsync(string target)
    {
        var actions = (await ReadAsync()).Last(a => a.Type == "message").SuggestedActions?.Actions ?? [];
        var button = actions.FirstOrDefault(a => a.Value?.GetProperty("to").GetString() == target);
        Assert.True(button is not null, $"The last message does not lead to '{target}', only to {string.Join(", ", actions.Select(a => a.Value))}.");
        return await TalkAsync(new { type = "message", text = button.Text, value = button.Value });
    }

    /// <summary>Asks for a person by the words of the button, which work on every screen.</summary>
    public Task<IReadOnlyList<Activity>> AskForPersonAsync() => SayAsync(_locale == "fr" ? "Parler à quelqu'un" : "Talk to someone");

    /// <summary>Everything said so far, in order.</summary>
    public async Task<IReadOnlyList<Activity>> ReadAsync(string? watermark = null)
    {
        using var answer = await SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{Id}/activities?watermark={watermark}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync(SchemaJson.Default.ActivitySet))!.Activities;
    }

    public async Task<WaitView> WaitAsync()
    {
        using var answer = await SendAsync(HttpMethod.Get, "/talk/wait");
        return (await answer.Content.ReadFromJsonAsync(SchemaJson.Default.WaitView))!;
    }

    public async Task<string> PhraseAsync()
    {
        using var answer = await SendAsync(HttpMethod.Post, "/talk/phrase", new { });
        return (await answer.Content.ReadFromJsonAsync(SchemaJson.Default.ReturnPhrase))!.Phrase;
    }

    /// <summary>Quick exit, as the page does it.</summary>
    public async Task LeaveAsync()
    {
        using var body = new StringContent(Token, MediaTypeHeaderValue.Parse("text/plain"));
        using var answer = await _http.PostAsync(new Uri("/talk/end", UriKind.Relative), body);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    public Task<HttpResponseMessage> PostAsync(object activity) =>
        SendAsync(HttpMethod.Post, $"/v3/directline/conversations/{Id}/activities", activity);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        request.Content = body is null ? null : JsonContent.Create(body);
        return await _http.SendAsync(request);
    }

    private async Task<IReadOnlyList<Activity>> TalkAsync(object activity)
    {
        var json = JsonSerializer.SerializeToNode(activity)!;
        json["channelData"] = new System.Text.Json.Nodes.JsonObject { ["clientActivityID"] = $"t{++_sent}" };
        using var answer = await PostAsync(json);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var id = (await answer.Content.ReadFromJsonAsync(SchemaJson.Default.ResourceResponse))!.Id;
        var all = await ReadAsync();
        return [.. all.SkipWhile(a => a.Id != id).Skip(1)];
    }
}
