using System.Net;
using System.Net.Http.Json;
using System.Text;
using PreventionBot.Schema;
using PreventionBot.Service.Tests.Harness;

namespace PreventionBot.Service.Tests.Operations;

/// <summary>Behind a proxy that ends TLS: what it says of the scheme is believed, from it alone, and the young person's address is not read at all.</summary>
public sealed class ProxyTests
{
    private const string Host = "chat.example.org";
    private const string Address = "203.0.113.77";
    private static readonly (string, string) AnyHost = ("AllowedHosts", "*");

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.0/8")]
    public async Task Behind_a_trusted_proxy_sockets_are_opened_with_TLS(string trusted)
    {
        await using var service = await ServiceProcess.StartAsync(AnyHost, ("Proxy__Trusted__0", trusted));

        using var answer = await StartAsync(service, "https");

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.StartsWith($"wss://{Host}/v3/directline/", await StreamUrlAsync(answer), StringComparison.Ordinal);
        Assert.Equal("max-age=31536000", answer.Headers.GetValues("Strict-Transport-Security").Single());
    }

    [Fact]
    public async Task Without_a_trusted_proxy_forwarded_headers_are_ignored()
    {
        await using var service = await ServiceProcess.StartAsync(AnyHost);

        using var answer = await StartAsync(service, "https");

        Assert.StartsWith($"ws://{Host}/", await StreamUrlAsync(answer), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task A_forged_header_from_elsewhere_opens_nothing()
    {
        await using var service = await ServiceProcess.StartAsync(AnyHost, ("Proxy__Trusted__0", "192.0.2.1"));

        using var answer = await TokenAsync(service, "https");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("HttpsExpected", (await answer.Content.ReadFromJsonAsync(SchemaJson.Default.ErrorResponse))!.Error.Code);
    }

    [Theory]
    [InlineData("http")]
    [InlineData(null)]
    public async Task Behind_a_proxy_what_came_in_the_clear_is_refused_but_for_the_health_page(string? scheme)
    {
        await using var service = await ServiceProcess.StartAsync(AnyHost, ("Proxy__Trusted__0", "127.0.0.1"));

        using var answer = await TokenAsync(service, scheme);
        using var health = await service.Http.GetAsync(new Uri("/health", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
    }

    [Fact]
    public async Task The_address_that_a_trusted_proxy_forwards_is_written_nowhere()
    {
        await using var service = await ServiceProcess.StartAsync(AnyHost, ("Proxy__Trusted__0", "127.0.0.1"), ("Logging__Level", "Verbose"));
        using var answer = await StartAsync(service, "https");
        await service.KillAsync();

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.DoesNotContain(Address, service.Output, StringComparison.Ordinal);
        foreach (var file in Directory.EnumerateFiles(service.DataFolder, "*", SearchOption.AllDirectories))
        {
            var bytes = await File.ReadAllBytesAsync(file);
            Assert.False(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Address)) >= 0, $"{Path.GetFileName(file)} holds the address.");
        }
    }

    private static async Task<HttpResponseMessage> StartAsync(ServiceProcess service, string scheme)
    {
        using var made = await TokenAsync(service, scheme);
        var token = (await made.Content.ReadFromJsonAsync(SchemaJson.Default.DirectLineConversation))!.Token;
        return await PostAsync(service, "/v3/directline/conversations", scheme, token);
    }

    private static Task<HttpResponseMessage> TokenAsync(ServiceProcess service, string? scheme) => PostAsync(service, "/talk/token", scheme, null);

    private static async Task<HttpResponseMessage> PostAsync(ServiceProcess service, string path, string? scheme, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(new { locale = "fr" }) };
        request.Headers.Host = Host;
        request.Headers.Add("X-Forwarded-For", Address);
        if (scheme is not null)
        {
            request.Headers.Add("X-Forwarded-Proto", scheme);
        }

        if (token is not null)
        {
            request.Headers.Add("Authorization", "Bearer " + token);
        }

        return await service.Http.SendAsync(request);
    }

    private static async Task<string> StreamUrlAsync(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync(SchemaJson.Default.DirectLineConversation))!.StreamUrl!;
}
