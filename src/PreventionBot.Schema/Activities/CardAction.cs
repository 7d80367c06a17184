using System.Text.Json;

namespace PreventionBot.Schema.Activities;

/// <summary>A button. Quick replies are <c>messageBack</c>; contacts are <c>call</c> or <c>openUrl</c>.</summary>
/// <param name="Type">What a press does (Activity Protocol, Card action).</param>
/// <param name="Title">The words on the button.</param>
public sealed record CardAction(string Type, string Title)
{
    /// <summary>For <c>messageBack</c> an object to send back as the activity's value; else a URI as a string.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>For <c>messageBack</c>: the text of the message that the press sends.</summary>
    public string? Text { get; init; }

    /// <summary>For <c>messageBack</c>: what the sender sees as said.</summary>
    public string? DisplayText { get; init; }
}
