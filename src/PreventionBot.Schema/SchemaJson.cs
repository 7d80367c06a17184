using System.Text.Json;
using System.Text.Json.Serialization;
using PreventionBot.Schema.Activities;
using PreventionBot.Schema.Connector;
using PreventionBot.Schema.Desk;
using PreventionBot.Schema.DirectLine;
using PreventionBot.Schema.Talk;

namespace PreventionBot.Schema;

/// <summary>How everything on the wire becomes JSON: camelCase, nulls left out, no reflection.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.Strict)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ActivitySet))]
[JsonSerializable(typeof(ButtonValue))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(DirectLineConversation))]
[JsonSerializable(typeof(StartRequest))]
[JsonSerializable(typeof(IncomingActivity))]
[JsonSerializable(typeof(HeroCard))]
[JsonSerializable(typeof(ChannelActivity))]
[JsonSerializable(typeof(OutgoingActivity))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(HandoffContext))]
[JsonSerializable(typeof(HandoffStatus))]
[JsonSerializable(typeof(HandoffTranscript))]
[JsonSerializable(typeof(ReturnRequest))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(HandoffNotice))]
[JsonSerializable(typeof(WaitView))]
[JsonSerializable(typeof(ReturnPhrase))]
[JsonSerializable(typeof(DeskSession))]
[JsonSerializable(typeof(DeskWelcome))]
[JsonSerializable(typeof(DeskSignIn))]
[JsonSerializable(typeof(QueueView))]
[JsonSerializable(typeof(DeskConversation))]
[JsonSerializable(typeof(DeskMessage))]
[JsonSerializable(typeof(DeskChange))]
[JsonSerializable(typeof(DeskClaim))]
[JsonSerializable(typeof(DeskReveal))]
[JsonSerializable(typeof(DeskOriginal))]
[JsonSerializable(typeof(DeskFrame))]
[JsonSerializable(typeof(DeskWatch))]
public sealed partial class SchemaJson : JsonSerializerContext;
