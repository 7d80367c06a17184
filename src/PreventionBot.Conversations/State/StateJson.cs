using System.Text.Json;
using System.Text.Json.Serialization;

namespace PreventionBot.Conversations.State;

/// <summary>How state and notes become bytes in the store.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(ConversationState))]
[JsonSerializable(typeof(IReadOnlyList<KeptReason>))]
[JsonSerializable(typeof(ActivityNotes))]
internal sealed partial class StateJson : JsonSerializerContext;
