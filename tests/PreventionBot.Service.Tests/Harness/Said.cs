using PreventionBot.Schema.Activities;

namespace PreventionBot.Service.Tests.Harness;

/// <summary>What an answer says, shows and offers.</summary>
public static class Said
{
    /// <summary>The words of all bubbles, typographic apostrophes made plain.</summary>
    public static string Words(IEnumerable<Activity> answer) =>
        string.Join('\n', answer.Select(a => a.Text).OfType<string>()).Replace('\u2019', '\'');

    /// <summary>Everything that can be called, written to or opened, one address a line: <c>tel:17</c>, <c>sms:114</c>.</summary>
    public static string Cards(IEnumerable<Activity> answer) => string.Join('\n', answer
        .SelectMany(a => a.Attachments ?? [])
        .SelectMany(a => a.Content!.Buttons)
        .Select(b => b.Value!.Value.GetString()));

    /// <summary>Where the quick replies lead, as <c>topic#step</c>.</summary>
    public static IReadOnlyList<string?> Targets(IReadOnlyList<Activity> answer) =>
        [.. answer[^1].SuggestedActions?.Actions.Select(a => a.Value!.Value.GetProperty("to").GetString()) ?? []];

    /// <summary>True when any bubble is an alarm.</summary>
    public static bool IsUrgent(IEnumerable<Activity> answer) => answer.Any(a => a.ChannelData?.Urgent == true);
}
