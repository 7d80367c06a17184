using PreventionBot.Detection.Concepts;
using PreventionBot.Detection.Judging;

namespace PreventionBot.Detection.Classifying;

/// <summary>Says why the classifier is worried: where in the message, and which ideas it heard.</summary>
internal static class Evidence
{
    private const int MostIdeas = 4;

    public static Signal Of(
        Model model, Reading reading, List<Feature> features, List<Weighed> weighed, Opinion opinion, Severity severity)
    {
        var parts = weighed.ToDictionary(feature => feature.Row, feature => Part(model, feature));
        var spans = features
            .Where(feature => feature.Kind is FeatureKind.Word or FeatureKind.Concept && feature.End > feature.Start)
            .Select(feature => new Span(feature.Start, feature.End, parts.GetValueOrDefault(model.RowOf(feature.Key))))
            .Where(span => span.Part > 0)
            .OrderByDescending(span => span.Part).ThenBy(span => span.Start)
            .ToList();
        var (start, end) = spans.Count > 0 ? (spans[0].Start, spans[0].End) : (features.Min(feature => feature.Start), features.Max(feature => feature.End));
        // Nobody is spoken of when the whole message is fiction; alarming all the same, it is read as the writer's own.
        var subject = opinion.Subject == Subject.Hypothetical ? Subject.Self : opinion.Subject;
        return new Signal(Classifier.Id, opinion.Category, severity, subject, start, end - start, Explanation(model, reading, parts));
    }

    private static float Part(Model model, Weighed feature) =>
        model.Part(feature, Heads.Severity + 1) + (0.5f * model.Part(feature, Heads.Severity)) + (0.25f * model.Part(feature, Heads.Severity + 2));

    private static string Explanation(Model model, Reading reading, Dictionary<int, float> parts)
    {
        var concepts = reading.Lexicon.Concepts;
        var ideas = reading.Found(TargetKind.Concept)
            .Select(entry => entry.Target.Index)
            .Distinct()
            .Select(index => new Idea(concepts[index], parts.GetValueOrDefault(model.RowOf(FeatureHash.Of(FeatureKind.Concept).Add(concepts[index].Id).Value))))
            .Where(idea => idea.Part > 0)
            .OrderByDescending(idea => idea.Part).ThenBy(idea => idea.Concept.Id, StringComparer.Ordinal)
            .Take(MostIdeas)
            .Select(idea => idea.Concept.Means.TrimEnd('.'))
            .ToList();
        return ideas.Count == 0
            ? "L'ensemble du message ressemble à des messages de détresse."
            : $"L'ensemble du message ressemble à des messages de détresse. Idées entendues : {string.Join(" ; ", ideas)}.";
    }

    private sealed record Span(int Start, int End, float Part);

    private sealed record Idea(Concept Concept, float Part);
}
