using System.Text.Json;
using PreventionBot.Conversations.Logs;
using PreventionBot.Conversations.State;
using PreventionBot.Schema;
using PreventionBot.Schema.Activities;
using PreventionBot.Schema.Desk;

namespace PreventionBot.Conversations.Handoffs;

/// <summary>Reads the log as the desk shows it: words, who spoke, what the detector marked. Events have no words and are left out.</summary>
public static class DeskTranscript
{
    /// <summary>The lines of these activities, in their order.</summary>
    public static IReadOnlyList<DeskActivity> Of(IEnumerable<LoggedActivity> activities) =>
        [.. activities.Select(Line).OfType<DeskActivity>()];

    private static DeskActivity? Line(LoggedActivity logged)
    {
        var activity = JsonSerializer.Deserialize(logged.Payload.Span, SchemaJson.Default.Activity);
        if (activity is not { Type: ActivityTypes.Message, Text: { } text })
        {
            return null;
        }

        var speaker = activity.ChannelData?.Speaker ?? Speakers.Young;
        return new DeskActivity(
            logged.Number,
            activity.Timestamp ?? default,
            speaker,
            speaker == Speakers.Person ? activity.From?.Name : null,
            text,
            speaker == Speakers.Person ? activity.ChannelData?.ClientActivityId : null,
            Highlights(logged));
    }

    private static IReadOnlyList<Highlight> Highlights(LoggedActivity logged) => logged.Notes.IsEmpty
        ? []
        : [.. JsonSerializer.Deserialize(logged.Notes.Span, StateJson.Default.ActivityNotes)!.Marks
            .Select(m => new Highlight(m.Start, m.Length, (int)m.Severity, m.Explanation))];
}
