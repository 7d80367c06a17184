using PreventionBot.Conversations.Channels;
using PreventionBot.Schema;
using PreventionBot.Schema.Connector;
using PreventionBot.Service.Channels.Connector.Authentication;
using PreventionBot.Service.Channels.Connector.Credentials;
using PreventionBot.Service.Operations;

namespace PreventionBot.Service.Channels.Connector.Incoming;

/// <summary>
/// Takes the activities of Azure Bot Service's channels and of the Emulator: <c>POST /api/messages</c> (Bot Framework,
/// bot-docs, rest-api). Answered once every turn of the activity is durable; what the bot says goes out by the outbox.
/// </summary>
internal static class MessagesEndpoint
{
    private const int MostBytes = 256 * 1024;
    private const string ExpectReplies = "expectReplies";

    public static void MapMessages(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/messages", ReceiveAsync).WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(MostBytes));

    private static async Task ReceiveAsync(
        HttpContext context, ChannelAuthentication authentication, ServiceAddresses addresses, ChannelReader reader, ChannelTurns turns)
    {
        if (!context.Request.HasJsonContentType())
        {
            await ErrorAnswers.Write(context, StatusCodes.Status415UnsupportedMediaType, "NotJson", "Send an Activity with the header Content-Type: application/json.");
            return;
        }

        if (await RequestBody.ReadAsync(context, SchemaJson.Default.ChannelActivity, most: MostBytes) is not { } activity)
        {
            return;
        }

        if (string.IsNullOrEmpty(activity.Type))
        {
            await ErrorAnswers.Write(context, StatusCodes.Status400BadRequest, "MissingType", "An activity needs a type, such as \"message\".");
            return;
        }

        if (await authentication.AuthenticateAsync(context, activity.ChannelId, activity.ServiceUrl, context.RequestAborted) is ChannelAccess.Refused no)
        {
            await ErrorAnswers.Write(context, no.Status, no.Code, no.Message);
            return;
        }

        if (Reference(activity, addresses) is not { } channel)
        {
            await ErrorAnswers.Write(context, StatusCodes.Status400BadRequest, "BadActivity", "An activity needs channelId, from.id, conversation.id and a serviceUrl of the Bot Connector.");
            return;
        }

        await (reader.Read(activity, channel) switch
        {
            ChannelWish.Act act when activity.DeliveryMode == ExpectReplies => AnswerAsync(context, await turns.ReplyAsync(channel, activity.Locale, act.Inputs, context.RequestAborted)),
            ChannelWish.Act act => turns.TakeAsync(channel, activity.Locale, act.Inputs, context.RequestAborted),
            ChannelWish.Tell tell => turns.TellAsync(channel, tell.Input, context.RequestAborted),
            ChannelWish.Invoke => ErrorAnswers.Write(context, StatusCodes.Status501NotImplemented, "NotImplemented", "This bot has no invoke activities."),
            _ when activity.DeliveryMode == ExpectReplies => AnswerAsync(context, []),
            _ => Task.CompletedTask,
        });
    }

    private static Task AnswerAsync(HttpContext context, IReadOnlyList<OutgoingActivity> replies) => context.Response.WriteAsJsonAsync(
        new ExpectedReplies(replies), SchemaJson.Default.ExpectedReplies, cancellationToken: context.RequestAborted);

    private static ChannelReference? Reference(ChannelActivity activity, ServiceAddresses addresses) =>
        activity is { ChannelId.Length: > 0, ServiceUrl: { } service, From.Id: { Length: > 0 } user, Conversation.Id: { Length: > 0 } conversation }
        && addresses.Allows(service, out _)
            ? new ChannelReference(activity.ChannelId, service, conversation, user, activity.Recipient?.Id ?? string.Empty)
            : null;
}
