using System.Text.Json;

namespace PreventionBot.Schema.DirectLine;

/// <summary>
/// An activity as a client may send it: only what the service reads or sends back, everything else is dropped unread.
/// Parts whose form is the client's own business stay JSON, so that a strange value never refuses a cry for help.
/// </summary>
public sealed record IncomingActivity
{
    /// <summary>The activity's type; required.</summary>
    public string? Type { get; init; }

    /// <summary>The words of a message, at most 2,000 characters.</summary>
    public string? Text { get; init; }

    /// <summary>The name of an event.</summary>
    public string? Name { get; init; }

    /// <summary>Of a pressed quick reply, an object with <c>to</c>; of an event, its own.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Who sent it as the client has it; of which only <c>id</c> is read.</summary>
    public JsonElement? From { get; init; }

    /// <summary>Of which only <c>clientActivityID</c> is read; the rest comes back in the echo.</summary>
    public JsonElement? ChannelData { get; init; }

    /// <summary>Comes back in the echo.</summary>
    public JsonElement? Entities { get; init; }

    /// <summary>Must be absent or empty: this service takes no files.</summary>
    public JsonElement? Attachments { get; init; }

    /// <summary>The type only, never the words.</summary>
    public override string ToString() => $"IncomingActivity {Type}";
}
