using PreventionBot.Schema.Activities;
using PreventionBot.Schema.Desk;

namespace PreventionBot.Desk.Tests.Border;

/// <summary>Small pieces of what the service says.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public static QueueEntry Entry(string id = "c1", int severity = 1) =>
        new(id, "Renard bleu", severity, null, [], null, "fr", null, Noon, false);

    public static DeskActivity Line(long number, string speaker = Speakers.Young, string text = "mots", string? clientId = null) =>
        new(number, Noon, speaker, null, text, clientId, []);

    public static DeskConversation News(
        long watermark, IReadOnlyList<DeskActivity> lines, string state = "active", int claim = 1, string id = "c1") =>
        new(Entry(id), state, claim, lines, watermark);
}
