namespace PreventionBot.Dialogs.Tests.Playing;

/// <summary>Scenes and short ways to play the base book.</summary>
internal static class Given
{
    /// <summary>A Monday evening at 23:40 in Paris, nobody there.</summary>
    public static readonly Scene Night = new(
        new DateTimeOffset(2026, 11, 23, 23, 40, 0, TimeSpan.FromHours(1)), Night: true, HelplineOpen: false, "web", "demain à 14 h");

    public static readonly Scene Day = new(
        new DateTimeOffset(2026, 11, 23, 15, 0, 0, TimeSpan.FromHours(1)), Night: false, HelplineOpen: true, "web");

    public static Player Player { get; } = new(BaseFiles.Book());

    public static Reply At(string step, Scene? scene = null, Player? player = null)
    {
        player ??= Player;
        return player.Enter(player.Begin("fr", seed: 1), Step(step), scene ?? Day);
    }

    public static StepRef Step(string name) =>
        StepRef.TryParse(name, out var step) ? step : throw new ArgumentException(name, nameof(name));

    public static string Where(this Reply reply) => $"{reply.State.Topic}#{reply.State.Step}";

    public static string Targets(this Reply reply) => string.Join(' ', reply.Choices.Select(choice => choice.Target));

    public static string Contacts(this Reply reply) =>
        string.Join(' ', reply.Bubbles.SelectMany(bubble => bubble.Contacts).Select(line => line.Id));
}
