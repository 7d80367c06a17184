using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PreventionBot.Schema;
using PreventionBot.Schema.Desk;

namespace PreventionBot.Desk.Wire;

/// <summary>The desk's requests, as docs/wire.md has them. Expected refusals are values; nothing is thrown but cancellation.</summary>
internal sealed class DeskApi(HttpClient http)
{
    private static readonly SchemaJson _json = SchemaJson.Default;

    public async Task<SessionAnswer> SessionAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.GetAsync(Uri("session"), cancellationToken);
            if (response.StatusCode is HttpStatusCode.OK)
                return new(await ReadAsync(response, _json.DeskSession, cancellationToken), null);
            if (response.StatusCode is HttpStatusCode.Unauthorized)
                return new(null, await ReadAsync(response, _json.DeskWelcome, cancellationToken));
            return new(null, null);
        }
        catch (Exception error) when (IsOutage(error, cancellationToken))
        {
            return new(null, null);
        }
    }

    public Task<Answer<DeskSession>> SignInAsync(string alias, CancellationToken cancellationToken) =>
        PostAsync("session", new DeskSignIn(alias), _json.DeskSignIn, _json.DeskSession, cancellationToken);

    public Task<Answer<object>> SignOutAsync(CancellationToken cancellationToken) =>
        AskAsync<object>(new HttpRequestMessage(HttpMethod.Delete, Uri("session")), null, cancellationToken);

    public Task<Answer<QueueView>> QueueAsync(CancellationToken cancellationToken) =>
        AskAsync(new HttpRequestMessage(HttpMethod.Get, Uri("queue")), _json.QueueView, cancellationToken);

    /// <summary>Takes the first of the queue; an answer without value and without refusal means that nobody waits.</summary>
    public Task<Answer<DeskClaim>> NextAsync(CancellationToken cancellationToken) =>
        AskAsync(new HttpRequestMessage(HttpMethod.Post, Uri("queue/next")), _json.DeskClaim, cancellationToken);

    public Task<Answer<DeskClaim>> ClaimAsync(string id, CancellationToken cancellationToken) =>
        AskAsync(new HttpRequestMessage(HttpMethod.Post, Of(id, "/claim")), _json.DeskClaim, cancellationToken);

    public Task<Answer<DeskConversation>> ReadAsync(string id, long after, CancellationToken cancellationToken) =>
        AskAsync(
            new HttpRequestMessage(HttpMethod.Get, Of(id, $"?after={after}")), _json.DeskConversation, cancellationToken);

    public Task<Answer<object>> SendAsync(string id, DeskMessage message, CancellationToken cancellationToken) =>
        PostAsync<DeskMessage, object>(Of(id, "/messages"), message, _json.DeskMessage, null, cancellationToken);

    /// <summary>Asks for one message as it was written.</summary>
    public Task<Answer<DeskOriginal>> RevealAsync(string id, long number, DeskReveal why, CancellationToken cancellationToken) =>
        PostAsync(Of(id, $"/messages/{number}/reveal"), why, _json.DeskReveal, _json.DeskOriginal, cancellationToken);

    public Task<Answer<object>> CloseAsync(string id, int claim, CancellationToken cancellationToken) =>
        PostAsync<DeskChange, object>(Of(id, "/close"), new(claim), _json.DeskChange, null, cancellationToken);

    public Task<Answer<object>> ReleaseAsync(string id, int claim, CancellationToken cancellationToken) =>
        PostAsync<DeskChange, object>(Of(id, "/release"), new(claim), _json.DeskChange, null, cancellationToken);

    private static string Uri(string path) => "api/" + path;

    private static string Of(string id, string path) => Uri($"conversations/{System.Uri.EscapeDataString(id)}{path}");

    private Task<Answer<TAnswer>> PostAsync<TBody, TAnswer>(
        string uri, TBody body, JsonTypeInfo<TBody> type, JsonTypeInfo<TAnswer>? answer, CancellationToken cancellationToken)
        where TAnswer : class
    {
        var path = uri.StartsWith("api/", StringComparison.Ordinal) ? uri : Uri(uri);
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body, type) };
        return AskAsync(request, answer, cancellationToken);
    }

    private async Task<Answer<T>> AskAsync<T>(
        HttpRequestMessage request, JsonTypeInfo<T>? type, CancellationToken cancellationToken)
        where T : class
    {
        using var asked = request;
        if (request.Method != HttpMethod.Get)
            request.Headers.Add("X-Desk", "1");
        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            var refusal = RefusalOf(response.StatusCode);
            var hasBody = refusal is Refusal.None && type is not null && response.StatusCode is not HttpStatusCode.NoContent;
            return new(hasBody ? await ReadAsync(response, type!, cancellationToken) : null, refusal);
        }
        catch (Exception error) when (IsOutage(error, cancellationToken))
        {
            return new(null, Refusal.Unreachable);
        }
    }

    private static async Task<T?> ReadAsync<T>(
        HttpResponseMessage response, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        await response.Content.ReadFromJsonAsync(type, cancellationToken);

    private static Refusal RefusalOf(HttpStatusCode status) => (int)status switch
    {
        >= 200 and < 300 => Refusal.None,
        401 => Refusal.SignedOut,
        404 or 409 => Refusal.NotYours,
        408 or 429 or >= 500 => Refusal.Unreachable,
        _ => Refusal.Rejected,
    };

    // A time-out is a cancellation nobody asked for; a body that is no JSON comes from something in between.
    private static bool IsOutage(Exception error, CancellationToken cancellationToken) =>
        error is HttpRequestException or JsonException or IOException
        || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested);
}
