using PreventionBot.Detection.Judging;
using PreventionBot.Detection.Matching;
using PreventionBot.Detection.Normalising;

namespace PreventionBot.Detection.Classifying;

/// <summary>Lists what a message holds: words and pieces of words, concepts and pairs of them, what the rules said.</summary>
internal static class FeatureReader
{
    private const int LongestRun = 3;
    private const int ShortestPiece = 2;
    private const int LongestPiece = 5;

    /// <summary>Words between two concepts that still speak about each other.</summary>
    private const int Near = 12;

    public static List<Feature> Read(Reading reading, IReadOnlyList<RawWord> words, Assessment rules)
    {
        var features = new List<Feature>(words.Count * 24);
        AddWords(reading.Tokens, features);
        foreach (var word in words)
            AddPieces(word, features);
        AddConcepts(reading, features);
        foreach (var signal in rules.Signals)
            features.Add(new Feature(FeatureHash.Of(FeatureKind.Rule).Add(signal.RuleId).Value, FeatureKind.Rule, signal.Start, signal.Start + signal.Length));
        foreach (var (signal, _) in rules.Cancelled)
        {
            features.Add(new Feature(
                FeatureHash.Of(FeatureKind.Rule).Add('-').Add(signal.RuleId).Value, FeatureKind.Rule, signal.Start, signal.Start + signal.Length));
        }

        return features;
    }

    private static void AddWords(IReadOnlyList<Token> tokens, List<Feature> features)
    {
        for (var first = 0; first < tokens.Count; first++)
        {
            var hash = FeatureHash.Of(FeatureKind.Word);
            for (var last = first; last < tokens.Count && last < first + LongestRun; last++)
            {
                if (last > first && tokens[last].Before == Break.Sentence)
                    hash = hash.Add('.');
                hash = hash.Add(' ').Add(tokens[last].Text);
                features.Add(new Feature(hash.Value, FeatureKind.Word, tokens[first].Start, tokens[last].End));
            }
        }
    }

    private static void AddPieces(RawWord word, List<Feature> features)
    {
        var edged = $" {word.Text} ";
        for (var length = ShortestPiece; length <= LongestPiece && length <= edged.Length; length++)
        {
            for (var at = 0; at + length <= edged.Length; at++)
                features.Add(new Feature(FeatureHash.Of(FeatureKind.Piece).Add(edged.AsSpan(at, length)).Value, FeatureKind.Piece, word.Start, word.End));
        }
    }

    private static void AddConcepts(Reading reading, List<Feature> features)
    {
        var found = reading.Found(TargetKind.Concept)
            .GroupBy(entry => entry.Target.Index)
            // Of one concept they stand in the order of the message.
            .Select(group => new Idea(group.Key, group.First().Match))
            .OrderBy(idea => idea.First).ThenBy(idea => idea.Concept)
            .ToList();
        var concepts = reading.Lexicon.Concepts;
        for (var i = 0; i < found.Count; i++)
        {
            var one = found[i];
            features.Add(Make(FeatureHash.Of(FeatureKind.Concept).Add(concepts[one.Concept].Id), one.First, one.End));
            for (var j = i + 1; j < found.Count && found[j].First - one.End <= Near; j++)
            {
                var (low, high) = (Math.Min(one.Concept, found[j].Concept), Math.Max(one.Concept, found[j].Concept));
                features.Add(Make(
                    FeatureHash.Of(FeatureKind.Concept).Add(concepts[low].Id).Add('+').Add(concepts[high].Id), one.First, Math.Max(one.End, found[j].End)));
            }
        }

        Feature Make(FeatureHash hash, int first, int end) =>
            new(hash.Value, FeatureKind.Concept, reading.Tokens[first].Start, reading.Tokens[end - 1].End);
    }

    /// <summary>A concept and where it is first heard.</summary>
    private sealed record Idea(int Concept, Match Match)
    {
        public int First => Match.First;

        public int End => Match.End;
    }
}
