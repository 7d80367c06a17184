using System.Text.Json;
using System.Text.Json.Serialization;

namespace PreventionBot.Schema.Activities;

/// <summary>What Direct Line clients and this service add to an activity.</summary>
public sealed record ActivityChannelData
{
    /// <summary>The sender's own id of the activity, by which a repeated send is recognised. At most 128 characters.</summary>
    [JsonPropertyName("clientActivityID")]
    public string? ClientActivityId { get; init; }

    /// <summary>Position in the conversation's log, from 1 without holes; Web Chat orders by it.</summary>
    [JsonPropertyName("webchat:sequence-id")]
    public long? SequenceId { get; init; }

    /// <summary>Who is really speaking, one of <see cref="Speakers"/>; null for the young person.</summary>
    public string? Speaker { get; init; }

    /// <summary>Set when the words answer a danger, so that a client may make them stand out.</summary>
    public bool? Urgent { get; init; }

    /// <summary>What else a client put into its own message, and gets back with it; never one of the fields above.</summary>
    /// <remarks>Not <c>init</c>: the generated reader sets it after the others.</remarks>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Others { get; set; }
}
