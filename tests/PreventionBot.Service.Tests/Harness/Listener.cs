using System.Net;
using System.Net.Http.Json;
using PreventionBot.Schema;
using PreventionBot.Schema.Desk;

namespace PreventionBot.Service.Tests.Harness;

/// <summary>A member of staff at the desk, signed in with the demonstration account.</summary>
public sealed class Listener : IDisposable
{
    private readonly HttpClient _http;
    private int _sent;

    private Listener(HttpClient http) => _http = http;

    public static async Task<Listener> SignInAsync(ServiceProcess service, string alias = "Camille")
    {
        var http = new HttpClient { BaseAddress = service.Address };
        http.DefaultRequestHeaders.Add("X-Desk", "1");
        using var answer = await http.PostAsJsonAsync("/desk/api/session", new DeskSignIn(alias), SchemaJson.Default.DeskSignIn);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new Listener(http);
    }

    public async Task<QueueView> QueueAsync() =>
        (await _http.GetFromJsonAsync("/desk/api/queue", SchemaJson.Default.QueueView))!;

    /// <summary>Takes the next one; null when nobody waits.</summary>
    public async Task<DeskClaim?> TakeNextAsync()
    {
        using var answer = await _http.PostAsync(new Uri("/desk/api/queue/next", UriKind.Relative), null);
        return answer.StatusCode == HttpStatusCode.NoContent ? null : await answer.Content.ReadFromJsonAsync(SchemaJson.Default.DeskClaim);
    }

    /// <summary>What the queue says of somebody who waits in it.</summary>
    public async Task<QueueEntry> EntryAsync(Young young) =>
        Assert.Single((await QueueAsync()).Waiting, entry => entry.ConversationId == young.Id);

    /// <summary>Takes whoever comes next until it is this one.</summary>
    public async Task<DeskClaim> TakeAsync(Young young)
    {
        while (true)
        {
            var claim = await TakeNextAsync();
            Assert.NotNull(claim);
            if (claim.ConversationId == young.Id)
            {
                return claim;
            }
        }
    }

    public async Task<DeskConversation> ReadAsync(DeskClaim claim) =>
        (await _http.GetFromJsonAsync($"/desk/api/conversations/{claim.ConversationId}?after=0", SchemaJson.Default.DeskConversation))!;

    public async Task<HttpStatusCode> WriteAsync(DeskClaim claim, string text, string? clientId = null)
    {
        var message = new DeskMessage(clientId ?? $"d{++_sent}", text, claim.Claim);
        using var answer = await _http.PostAsJsonAsync(
            $"/desk/api/conversations/{claim.ConversationId}/messages", message, SchemaJson.Default.DeskMessage);
        return answer.StatusCode;
    }

    /// <summary>Looks behind the masking of one message; the original is null when that was refused.</summary>
    public async Task<(HttpStatusCode Status, DeskOriginal? Original)> RevealAsync(DeskClaim claim, long number, string reason, string note)
    {
        using var answer = await _http.PostAsJsonAsync(
            $"/desk/api/conversations/{claim.ConversationId}/messages/{number}/reveal", new DeskReveal(claim.Claim, reason, note), SchemaJson.Default.DeskReveal);
        return (answer.StatusCode, answer.IsSuccessStatusCode ? await answer.Content.ReadFromJsonAsync(SchemaJson.Default.DeskOriginal) : null);
    }

    /// <summary><c>close</c> or <c>release</c>.</summary>
    public async Task<HttpStatusCode> ChangeAsync(DeskClaim claim, string what)
    {
        using var answer = await _http.PostAsJsonAsync(
            $"/desk/api/conversations/{claim.ConversationId}/{what}", new DeskChange(claim.Claim), SchemaJson.Default.DeskChange);
        return answer.StatusCode;
    }

    public async Task<HttpResponseMessage> GetAsync(string path) => await _http.GetAsync(new Uri(path, UriKind.Relative));

    public void Dispose() => _http.Dispose();
}
