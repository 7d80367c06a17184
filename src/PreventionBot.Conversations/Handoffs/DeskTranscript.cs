using System.Text.Json;
using PreventionBot.Conversations.Logs;
using PreventionBot.Conversations.Masking;
using PreventionBot.Conversations.State;
using PreventionBot.Schema;
using PreventionBot.Schema.Activities;
using PreventionBot.Schema.Desk;

namespace PreventionBot.Conversations.Handoffs;

/// <summary>
/// Reads the log as the desk shows it: words with contact details masked, who spoke, what the detector marked. Events
/// have no words and are left out.
/// </summary>
public sealed class DeskTranscript(Masker masker)
{
    /// <summary>The lines of these activities, in their order.</summary>
    public IReadOnlyList<DeskActivity> Of(IEnumerable<LoggedActivity> activities) =>
        [.. activities.Select(Line).OfType<DeskActivity>()];

    /// <summary>What a young person wrote in this place, nothing masked; null when it holds no message of theirs.</summary>
    public static DeskOriginal? Original(LoggedActivity logged)
    {
        ArgumentNullException.ThrowIfNull(logged);
        return Message(logged) is { Text: { } text } message && Speaker(message) == Speakers.Young ? new DeskOriginal(logged.Number, text) : null;
    }

    private DeskActivity? Line(LoggedActivity logged)
    {
        if (Message(logged) is not { Text: { } text } activity)
        {
            return null;
        }

        var speaker = Speaker(activity);
        // Staff and scripts may name numbers; only what a young person wrote is masked.
        var shown = speaker == Speakers.Young ? masker.Mask(text) : new MaskedText(text, []);
        return new DeskActivity(
            logged.Number,
            activity.Timestamp ?? default,
            speaker,
            speaker == Speakers.Person ? activity.From?.Name : null,
            shown.Text,
            speaker == Speakers.Person ? activity.ChannelData?.ClientActivityId : null,
            Highlights(logged, shown),
            shown.Passages.Count);
    }

    private static Activity? Message(LoggedActivity logged) =>
        JsonSerializer.Deserialize(logged.Payload.Span, SchemaJson.Default.Activity) is { Type: ActivityTypes.Message } message ? message : null;

    // By the role, which only the service sets: no channel data can make a young person's words look like staff's.
    private static string Speaker(Activity message) =>
        message.From?.Role == "user" ? Speakers.Young : message.ChannelData?.Speaker ?? Speakers.Service;

    private static IReadOnlyList<Highlight> Highlights(LoggedActivity logged, MaskedText shown) => logged.Notes.IsEmpty
        ? []
        : [.. JsonSerializer.Deserialize(logged.Notes.Span, StateJson.Default.ActivityNotes)!.Marks
            .Select(mark => (Mark: mark, Place: shown.Map(mark.Start, mark.Length)))
            .Select(m => new Highlight(m.Place.Start, m.Place.Length, (int)m.Mark.Severity, m.Mark.Explanation))];
}
