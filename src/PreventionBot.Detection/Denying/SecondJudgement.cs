using System.Text;
using PreventionBot.Detection.Normalising;

namespace PreventionBot.Detection.Denying;

/// <summary>A message that alarms, judged once more without what it denies.</summary>
internal static class SecondJudgement
{
    /// <summary>Names the denial where rules have their own name.</summary>
    public const string Id = "denied";

    private const string Because = "Nié, et le reste du message ne dit rien.";

    /// <summary>The message with every denial blanked out, of the same length, so that offsets stay.</summary>
    public static string Without(string message, IReadOnlyList<Token> tokens, IReadOnlyList<Denial> denials)
    {
        var rest = new StringBuilder(message);
        foreach (var denial in denials)
        {
            var (start, end) = Span(tokens, denial);
            // The words on both sides were never neighbours: a line's end keeps them apart.
            for (var index = start; index < end; index++)
                rest[index] = '\n';
        }

        return rest.ToString();
    }

    /// <summary>
    /// A concern, when what remains says nothing: the grave words stood only where they were denied. It stays a concern,
    /// because a denial can be asked of somebody, and staff read what was denied.
    /// </summary>
    public static Assessment Join(Assessment found, Assessment rest, IReadOnlyList<Token> tokens, IReadOnlyList<Denial> denials) =>
        rest.Severity > Severity.None || rest.CheckIn
            ? found
            : found with
            {
                Severity = Severity.Concern,
                Signals = [.. denials.Select(denial => ToSignal(found, tokens, denial))],
                Cancelled = [.. found.Cancelled.Concat(found.Signals.Select(signal => new CancelledSignal(signal, Because)))
                    .OrderBy(entry => entry.Signal.Start).ThenBy(entry => entry.Signal.RuleId, StringComparer.Ordinal)],
                Weight = rest.Weight,
                Ideas = rest.Ideas,
                CheckIn = false,
            };

    private static Signal ToSignal(Assessment found, IReadOnlyList<Token> tokens, Denial denial)
    {
        var (start, end) = Span(tokens, denial);
        return new Signal(Id, found.Category, Severity.Concern, found.Subject, start, end - start, $"Nié par la personne : {denial.Reason} Affirmé, cela alerterait.");
    }

    private static (int Start, int End) Span(IReadOnlyList<Token> tokens, Denial denial) => (tokens[denial.First].Start, tokens[denial.End - 1].End);
}
