using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using PreventionBot.Schema;
using PreventionBot.Service.Tests.Harness;

namespace PreventionBot.Service.Tests.Wire;

/// <summary>Bad input gets a clear 4xx in Direct Line's form and leaves no trace; nothing of it is a 5xx.</summary>
public sealed class MalformedInputTests(SharedService shared) : IClassFixture<SharedService>
{
    public static TheoryData<string, string, int> Bodies { get; } = new()
    {
        { "nothing", "", 400 },
        { "no JSON", "{\"type\":\"message\",", 400 },
        { "an array", "[]", 400 },
        { "null", "null", 400 },
        { "a number", "12", 400 },
        { "no type", "{\"text\":\"bonjour\"}", 400 },
        { "a message without words", "{\"type\":\"message\"}", 400 },
        { "only blanks", "{\"type\":\"message\",\"text\":\"   \"}", 400 },
        { "a number for words", "{\"type\":\"message\",\"text\":12}", 400 },
        { "half a surrogate pair in the words", "{\"type\":\"message\",\"text\":\"a\\ud800b\"}", 400 },
        { "half a surrogate pair in the type", "{\"type\":\"\\udfff\"}", 400 },
        { "an attachment", "{\"type\":\"message\",\"text\":\"x\",\"attachments\":[{\"contentType\":\"image/png\",\"contentUrl\":\"data:image/png;base64,AA==\"}]}", 400 },
        { "attachments of another form", "{\"type\":\"message\",\"text\":\"x\",\"attachments\":{\"a\":1}}", 400 },
        { "2,001 characters", "{\"type\":\"message\",\"text\":\"" + new string('a', 2001) + "\"}", 400 },
        { "a long client id", "{\"type\":\"message\",\"text\":\"x\",\"channelData\":{\"clientActivityID\":\"" + new string('a', 129) + "\"}}", 400 },
        { "4 KB of channel data", "{\"type\":\"message\",\"text\":\"x\",\"channelData\":{\"a\":\"" + new string('a', 4_200) + "\"}}", 400 },
        { "4 KB in three parts", "{\"type\":\"message\",\"text\":\"x\",\"channelData\":{\"a\":\"" + new string('a', 1_500) + "\"},\"value\":\"" + new string('a', 1_500) + "\",\"entities\":[\"" + new string('a', 1_500) + "\"]}", 400 },
        { "depth of 17", "{\"type\":\"message\",\"text\":\"x\",\"value\":" + new string('[', 17) + new string(']', 17) + "}", 400 },
        { "depth of 70", "{\"type\":\"message\",\"text\":\"x\",\"value\":" + new string('[', 70) + new string(']', 70) + "}", 400 },
        { "17 KB", "{\"type\":\"message\",\"text\":\"x\",\"pad\":\"" + new string('a', 17_000) + "\"}", 413 },
        { "1 MB", "{\"type\":\"message\",\"text\":\"x\",\"pad\":\"" + new string('a', 1_000_000) + "\"}", 413 },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_bad_body_is_refused_clearly_and_nothing_is_stored(string what, string body, int status)
    {
        var young = await Young.ArriveAsync(shared.Service);
        var before = (await young.ReadAsync()).Count;

        using var answer = await PostRawAsync(young.Token, young.Id, Encoding.UTF8.GetBytes(body));

        Assert.True((int)answer.StatusCode == status, $"{what}: {(int)answer.StatusCode} instead of {status}");
        await AssertErrorAsync(answer);
        Assert.Equal(before, (await young.ReadAsync()).Count);
    }

    [Theory]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF8, 0x88, 0x80, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xFF })]
    public async Task Bytes_that_are_no_UTF8_are_refused(byte[] bad)
    {
        var young = await Young.ArriveAsync(shared.Service);
        byte[] body = [.. "{\"type\":\"message\",\"text\":\""u8, .. bad, .. "\"}"u8];

        using var answer = await PostRawAsync(young.Token, young.Id, body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        await AssertErrorAsync(answer);
    }

    [Theory]
    [InlineData("{\"type\":\"message\",\"text\":\"x\",\"value\":\"\\ud800\"}")]
    [InlineData("{\"type\":\"message\",\"text\":\"x\",\"value\":{\"to\":\"\\ud800\"}}")]
    [InlineData("{\"type\":\"message\",\"text\":\"x\",\"value\":{\"to\":\"nowhere#nothing\"}}")]
    [InlineData("{\"type\":\"message\",\"text\":\"x\",\"channelData\":\"\\udc00\"}")]
    [InlineData("{\"type\":\"message\",\"text\":\"x\",\"channelData\":{\"clientActivityID\":17}}")]
    [InlineData("{\"type\":\"message\",\"text\":\"x\",\"channelData\":{\"a\":\"\\ud800\"}}")]
    [InlineData("{\"type\":\"message\",\"text\":\"x\",\"channelData\":{\"\\ud800\":1}}")]
    [InlineData("{\"type\":\"message\",\"text\":\"x\",\"channelData\":{\"a\":1,\"a\":2,\"\":3}}")]
    [InlineData("{\"type\":\"message\",\"text\":\"x\",\"entities\":[\"\\udfff\"],\"value\":[[[\"\\ud800\"]]]}")]
    [InlineData("{\"type\":\"message\",\"text\":\"x\",\"entities\":{\"a\":1},\"from\":{\"id\":\"\\ud800\"}}")]
    [InlineData("{\"type\":\"message\",\"text\":\"x\",\"from\":{\"id\":{\"a\":1}}}")]
    [InlineData("{\"type\":\"message\",\"text\":\"\\u0000\\u202e\\u200b x\"}")]
    [InlineData("{\"type\":\"message\",\"text\":\"x\",\"from\":12,\"unknown\":{\"a\":[1,2]}}")]
    [InlineData("{\"type\":\"noSuchType\"}")]
    [InlineData("{\"type\":\"event\",\"name\":\"noSuchEvent\",\"value\":[1]}")]
    [InlineData("{\"type\":\"typing\"}")]
    public async Task What_is_only_strange_is_taken_or_ignored(string body)
    {
        var young = await Young.ArriveAsync(shared.Service);

        using var answer = await PostRawAsync(young.Token, young.Id, Encoding.UTF8.GetBytes(body));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        // What was stored can be read again.
        Assert.NotEmpty(await young.ReadAsync());
    }

    [Fact]
    public async Task A_token_opens_its_own_conversation_and_no_other()
    {
        var mine = await Young.ArriveAsync(shared.Service);
        var other = await Young.ArriveAsync(shared.Service);

        foreach (var path in new[] { $"/v3/directline/conversations/{other.Id}", $"/v3/directline/conversations/{other.Id}/activities" })
        {
            using var read = await mine.SendAsync(HttpMethod.Get, path);
            Assert.Equal(HttpStatusCode.Forbidden, read.StatusCode);
            await AssertErrorAsync(read);
        }

        using var written = await PostRawAsync(mine.Token, other.Id, "{\"type\":\"message\",\"text\":\"x\"}"u8.ToArray());
        Assert.Equal(HttpStatusCode.Forbidden, written.StatusCode);
        using var unknown = await mine.SendAsync(HttpMethod.Get, "/v3/directline/conversations/nobody/activities");
        Assert.Equal(HttpStatusCode.Forbidden, unknown.StatusCode);
        Assert.Single((await other.ReadAsync()).Select(a => a.Conversation!.Id).Distinct());
    }

    [Theory]
    [InlineData(null, 401)]
    [InlineData("Basic abc", 401)]
    [InlineData("Bearer ", 401)]
    [InlineData("Bearer abc", 403)]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.eyJjb252IjoiYSJ9.", 403)]
    public async Task A_bad_credential_is_refused(string? credential, int status)
    {
        var young = await Young.ArriveAsync(shared.Service);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v3/directline/conversations/{young.Id}/activities");
        request.Headers.TryAddWithoutValidation("Authorization", credential);

        using var answer = await shared.Service.Http.SendAsync(request);

        Assert.Equal(status, (int)answer.StatusCode);
        await AssertErrorAsync(answer);
    }

    [Fact]
    public async Task An_altered_token_is_refused()
    {
        var young = await Young.ArriveAsync(shared.Service);
        var parts = young.Token.Split('.');
        var payload = Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(parts[1]));
        parts[1] = System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(payload.Replace("\"epoch\":0", "\"epoch\":1", StringComparison.Ordinal)));
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v3/directline/conversations/{young.Id}/activities");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", string.Join('.', parts));

        using var answer = await shared.Service.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/nowhere", 404)]
    [InlineData("GET", "/v3/directline/nowhere", 404)]
    [InlineData("DELETE", "/talk/token", 405)]
    [InlineData("GET", "/v3/directline/tokens/generate", 405)]
    public async Task An_address_or_method_that_is_none_says_so_in_the_same_form(string method, string path, int status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        using var answer = await shared.Service.Http.SendAsync(request);

        Assert.Equal(status, (int)answer.StatusCode);
        await AssertErrorAsync(answer);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    public async Task A_watermark_of_somebody_else_is_refused(string watermark)
    {
        var young = await Young.ArriveAsync(shared.Service);

        using var answer = await young.SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{young.Id}/activities?watermark={watermark}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        await AssertErrorAsync(answer);
    }

    [Fact]
    public async Task An_upload_is_refused_kindly_with_where_to_turn()
    {
        var young = await Young.ArriveAsync(shared.Service);
        using var file = new ByteArrayContent([0xFF, 0xD8, 0xFF]);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/conversations/{young.Id}/upload") { Content = file };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", young.Token);

        using var answer = await shared.Service.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("3018", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> PostRawAsync(string token, string id, byte[] body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/conversations/{id}/activities")
        {
            Content = new ByteArrayContent(body),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await shared.Service.Http.SendAsync(request);
    }

    private static async Task AssertErrorAsync(HttpResponseMessage answer)
    {
        var error = await answer.Content.ReadFromJsonAsync(SchemaJson.Default.ErrorResponse);
        Assert.False(string.IsNullOrEmpty(error!.Error.Code));
        Assert.False(string.IsNullOrEmpty(error.Error.Message));
    }
}
