using System.Net.Http.Json;
using PreventionBot.Service.Tests.Harness;

namespace PreventionBot.Service.Tests.Channels;

/// <summary>A young person in a messaging app, as Azure Bot Service hands on what they do.</summary>
internal sealed class Phone(ServiceProcess service, ConnectorStub connector, string channel)
{
    private int _sent;

    /// <summary>The channel's own id of the conversation.</summary>
    public string Conversation { get; } = "conv-" + Guid.NewGuid().ToString("N");

    public string User { get; } = "user-" + Guid.NewGuid().ToString("N");

    public string NextId => $"{Conversation}-act-{_sent + 1}";

    /// <summary>Writes and waits for the one message that answers.</summary>
    public async Task<Posted> AskAsync(string text)
    {
        var before = connector.To(Conversation).Count;
        using var answer = await SendAsync(new { type = "message", text });
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        return (await connector.UntilAsync(Conversation, before + 1))[before];
    }

    /// <summary>Sends an activity; its addresses are filled in.</summary>
    public Task<HttpResponseMessage> SendAsync(object activity, string? id = null)
    {
        var body = System.Text.Json.JsonSerializer.SerializeToNode(activity)!.AsObject();
        _sent++;
        body["id"] = id ?? $"{Conversation}-act-{_sent}";
        body["channelId"] = channel;
        body["serviceUrl"] = connector.ServiceUrl;
        body["from"] = new System.Text.Json.Nodes.JsonObject { ["id"] = User, ["name"] = "Léa Martin" };
        body["recipient"] = new System.Text.Json.Nodes.JsonObject { ["id"] = "bot-1" };
        body["conversation"] ??= new System.Text.Json.Nodes.JsonObject { ["id"] = Conversation };
        return service.Http.PostAsJsonAsync("/api/messages", body);
    }
}
