using System.Net;
using System.Text;

namespace PreventionBot.Desk.Tests.Border;

/// <summary>The service, replaced at the HTTP border: answers what the test says and keeps what was asked.</summary>
internal sealed class ServiceStub(Func<HttpRequestMessage, string, HttpResponseMessage> answer) : HttpMessageHandler
{
    public List<(HttpMethod Method, string Path, string Body, bool Marked)> Asked { get; } = [];

    public HttpClient Client => new(this) { BaseAddress = new("https://desk.test/desk/") };

    public static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    public static HttpResponseMessage Status(int status) => new((HttpStatusCode)status);

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : string.Empty;
        var marked = request.Headers.TryGetValues("X-Desk", out var values) && values.Single() == "1";
        Asked.Add((request.Method, request.RequestUri!.PathAndQuery, body, marked));
        return answer(request, body);
    }
}
