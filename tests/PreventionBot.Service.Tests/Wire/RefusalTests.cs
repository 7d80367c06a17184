using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using PreventionBot.Schema;
using PreventionBot.Service.Tests.Harness;

namespace PreventionBot.Service.Tests.Wire;

/// <summary>A refusal is as readable and as safe as an answer: its form, its headers, and that the page of an allowed site may read it.</summary>
public sealed class RefusalTests(SharedService shared) : IClassFixture<SharedService>
{
    private const string Site = "http://127.0.0.1:8099";

    [Theory]
    [InlineData("POST", "/v3/directline/conversations", null, 401, "MissingCredential")]
    [InlineData("POST", "/v3/directline/tokens/generate", null, 401, "MissingCredential")]
    [InlineData("POST", "/v3/directline/tokens/generate", "wrong", 403, "BadSecret")]
    [InlineData("POST", "/v3/directline/tokens/refresh", "wrong", 403, "TokenExpired")]
    [InlineData("GET", "/v3/directline/conversations/none/activities", "demo", 403, "TokenExpired")]
    [InlineData("GET", "/v3/directline/nowhere", "demo", 404, "NotFound")]
    [InlineData("DELETE", "/v3/directline/conversations", "demo", 405, "MethodNotAllowed")]
    public async Task It_has_a_code_and_the_page_of_an_allowed_site_may_read_it(string method, string path, string? credential, int status, string code)
    {
        using var answer = await AskAsync(method, path, Site, credential);

        Assert.Equal(status, (int)answer.StatusCode);
        await AssertRefusalAsync(answer, code);
        Assert.Equal(Site, answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal(status == 401, answer.Headers.WwwAuthenticate.Count > 0);
    }

    [Fact]
    public async Task A_failure_that_an_exception_ends_keeps_the_safe_headers()
    {
        using var listener = await Listener.SignInAsync(shared.Service);

        using var answer = await listener.GetAsync("/desk/api/conversations/none?after=abc");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        await AssertRefusalAsync(answer, "BadRequest");
    }

    [Fact]
    public async Task Too_many_tries_are_refused_with_when_to_come_back()
    {
        await using var service = await ServiceProcess.StartAsync();
        HttpResponseMessage answer;
        var tries = 0;
        do
        {
            answer = await service.Http.PostAsJsonAsync("/talk/return", new { phrase = "un deux trois quatre cinq" });
        }
        while (answer.StatusCode == HttpStatusCode.NotFound && ++tries < 100);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(60), answer.Headers.RetryAfter?.Delta);
        await AssertRefusalAsync(answer, "TooManyRequests");
        answer.Dispose();
    }

    [Theory]
    [InlineData("POST", "/v3/directline/conversations")]
    [InlineData("POST", "/v3/directline/conversations/x/activities")]
    [InlineData("GET", "/v3/directline/conversations/x")]
    [InlineData("POST", "/v3/directline/tokens/refresh")]
    [InlineData("POST", "/talk/token")]
    public async Task Web_Chats_preflight_is_answered_for_an_allowed_site_and_for_no_other(string method, string path)
    {
        using var allowed = await PreflightAsync(method, path, Site);
        using var foreign = await PreflightAsync(method, path, "https://evil.example");
        using var alike = await PreflightAsync(method, path, "http://localhost.evil.example");
        using var file = await PreflightAsync(method, path, "null");

        Assert.Equal(HttpStatusCode.NoContent, allowed.StatusCode);
        Assert.Equal(Site, allowed.Headers.GetValues("Access-Control-Allow-Origin").Single());
        var headers = allowed.Headers.GetValues("Access-Control-Allow-Headers").Single();
        Assert.All(["authorization", "content-type", "x-ms-bot-agent", "x-requested-with"], name => Assert.Contains(name, headers, StringComparison.OrdinalIgnoreCase));
        Assert.True(allowed.Headers.Contains("Access-Control-Max-Age"));
        foreach (var refused in new[] { foreign, alike, file })
        {
            Assert.False(refused.Headers.Contains("Access-Control-Allow-Origin"));
        }
    }

    [Fact]
    public async Task Only_the_named_sites_may_call_where_pages_of_this_machine_are_not_let_in()
    {
        await using var service = await ServiceProcess.StartAsync(
            ("DirectLine__LoopbackOrigins", "false"), ("DirectLine__AllowedOrigins__0", "https://partner.example"));

        foreach (var (origin, status) in new[] { ("https://partner.example", HttpStatusCode.OK), (Site, HttpStatusCode.Forbidden) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/talk/token");
            request.Headers.Add("Origin", origin);
            using var answer = await service.Http.SendAsync(request);

            Assert.Equal(status, answer.StatusCode);
            Assert.Equal(status == HttpStatusCode.OK, answer.Headers.Contains("Access-Control-Allow-Origin"));
        }
    }

    [Fact]
    public async Task An_expired_token_is_refused_as_such_and_can_not_be_refreshed()
    {
        // Long enough for a busy machine to use it at all.
        await using var service = await ServiceProcess.StartAsync(("DirectLine__TokenLife", "00:00:10"));
        var young = await Young.ArriveAsync(service);
        await Task.Delay(TimeSpan.FromSeconds(11), TestContext.Current.CancellationToken);

        foreach (var (method, path) in new[] { (HttpMethod.Get, $"/v3/directline/conversations/{young.Id}/activities"), (HttpMethod.Post, "/v3/directline/tokens/refresh") })
        {
            using var answer = await young.SendAsync(method, path);

            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            await AssertRefusalAsync(answer, "TokenExpired");
        }
    }

    private static async Task AssertRefusalAsync(HttpResponseMessage answer, string code)
    {
        var error = (await answer.Content.ReadFromJsonAsync(SchemaJson.Default.ErrorResponse))!.Error;
        Assert.Equal(code, error.Code);
        Assert.False(string.IsNullOrEmpty(error.Message));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    private async Task<HttpResponseMessage> AskAsync(string method, string path, string origin, string? credential)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Add("Origin", origin);
        request.Headers.Authorization = credential is null ? null : new AuthenticationHeaderValue("Bearer", credential);
        return await shared.Service.Http.SendAsync(request);
    }

    private async Task<HttpResponseMessage> PreflightAsync(string method, string path, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, path);
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", method);
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");
        return await shared.Service.Http.SendAsync(request);
    }
}
