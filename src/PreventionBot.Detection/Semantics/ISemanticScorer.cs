namespace PreventionBot.Detection.Semantics;

/// <summary>Hears by meaning how much a whole message is like messages of distress; optional, beside rules and classifier.</summary>
public interface ISemanticScorer
{
    /// <summary>Scores one message.</summary>
    /// <param name="message">As received, any UTF-16.</param>
    /// <returns>The likeness, or null when there is no opinion to be had.</returns>
    Likeness? Score(string message);
}
