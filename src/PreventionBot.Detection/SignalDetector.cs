using PreventionBot.Detection.Judging;
using PreventionBot.Detection.Matching;
using PreventionBot.Detection.Normalising;

namespace PreventionBot.Detection;

/// <summary>Reads one message for signs of distress. Pure and thread-safe; French and English rules always both run.</summary>
/// <param name="lexicon">The rules.</param>
public sealed class SignalDetector(Lexicon lexicon)
{
    /// <summary>Assesses one message.</summary>
    /// <param name="message">
    /// As received, any UTF-16. Of more than 2,000 units the first and last 1,000 are read; offsets stay those of the
    /// whole message.
    /// </param>
    /// <returns>What it tells; severity None when nothing counts.</returns>
    public Assessment Assess(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Judge.Assess(Read(message).Reading);
    }

    internal (Reading Reading, int Work) Read(string message)
    {
        IReadOnlyList<Token> tokens = lexicon.Normaliser.Normalise(message);
        var scan = new Scan(tokens, lexicon.Labels, lexicon.Modifiers.Barrier);
        foreach (var layer in lexicon.Classes)
        {
            foreach (var match in Matcher.Run(layer, scan))
                scan.AddClass(match);
        }

        return (new Reading(lexicon, tokens, Matcher.Run(lexicon.Patterns, scan)), scan.Work);
    }
}
