using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using PreventionBot.Schema;
using PreventionBot.Schema.Connector;
using PreventionBot.Service.Channels.Connector.Credentials;

namespace PreventionBot.Service.Channels.Connector.Outgoing;

/// <summary>Posts activities to a channel's Bot Connector (Bot Connector REST API 3.0).</summary>
internal sealed class ConnectorClient(ConnectorHttp http, ConnectorToken token, ServiceAddresses addresses, TimeProvider clock)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(12);

    /// <summary>Posts one activity and waits for the channel's word, 12 seconds at most.</summary>
    public async Task<SendOutcome> SendAsync(OutgoingActivity activity, CancellationToken stop)
    {
        if (!addresses.Allows(activity.ServiceUrl, out var service))
        {
            return new SendOutcome.Never("address");
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Longest);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, Address(service, activity))
            {
                Content = JsonContent.Create(activity, SchemaJson.Default.OutgoingActivity),
            };
            if (await token.GetAsync(limit.Token) is { } bearer)
            {
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
            }

            using var response = await http.Client.SendAsync(request, limit.Token);
            return Outcome(response);
        }
        catch (Exception failure) when (failure is HttpRequestException or ConnectorTokenException or OperationCanceledException && !stop.IsCancellationRequested)
        {
            // Whether the channel has it is unknown: sent twice is better than lost.
            return new SendOutcome.Later(null, failure.GetType().Name);
        }
    }

    /// <summary>Where an answer goes: beside the activity it answers when that is known.</summary>
    internal static Uri Address(Uri service, OutgoingActivity activity)
    {
        var conversation = Uri.EscapeDataString(activity.Conversation.Id);
        var beside = activity.ReplyToId is { } id ? "/" + Uri.EscapeDataString(id) : string.Empty;
        return new Uri($"{service.AbsoluteUri.TrimEnd('/')}/v3/conversations/{conversation}/activities{beside}");
    }

    private SendOutcome Outcome(HttpResponseMessage response)
    {
        var why = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
        return response.StatusCode switch
        {
            >= HttpStatusCode.OK and < HttpStatusCode.Ambiguous => new SendOutcome.Sent(),
            // 401: our own token or registration is wrong, and is mended without losing a word.
            HttpStatusCode.Unauthorized or HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError =>
                new SendOutcome.Later(After(response.Headers.RetryAfter), why),
            _ => new SendOutcome.Never(why),
        };
    }

    private TimeSpan? After(RetryConditionHeaderValue? asked) =>
        asked?.Delta ?? (asked?.Date is { } date ? date - clock.GetUtcNow() : null);
}
