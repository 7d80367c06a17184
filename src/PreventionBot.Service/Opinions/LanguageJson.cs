using System.Text.Json.Serialization;

namespace PreventionBot.Service.Opinions;

/// <summary>
/// The operation <c>SentimentAnalysis</c> of Azure AI Language's <c>analyze-text</c>, version 2023-04-01, as far as it is
/// used. Names as in the service's own description, from which Microsoft's client is generated.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SentimentRequest))]
[JsonSerializable(typeof(SentimentAnswer))]
internal sealed partial class LanguageJson : JsonSerializerContext;

internal sealed record SentimentRequest(string Kind, SentimentParameters Parameters, AnalysisInput AnalysisInput)
{
    /// <summary>One text in one language; Azure is told not to keep it.</summary>
    public static SentimentRequest Of(string text, string locale) => new(
        "SentimentAnalysis", new SentimentParameters("latest", LoggingOptOut: true, OpinionMining: false), new AnalysisInput([new LanguageDocument("1", locale, text)]));
}

internal sealed record SentimentParameters(string ModelVersion, bool LoggingOptOut, bool OpinionMining);

internal sealed record AnalysisInput(IReadOnlyList<LanguageDocument> Documents);

internal sealed record LanguageDocument(string Id, string Language, string Text)
{
    /// <summary>Never the words.</summary>
    public override string ToString() => nameof(LanguageDocument);
}

internal sealed record SentimentAnswer(string? Kind, SentimentResults? Results);

internal sealed record SentimentResults(IReadOnlyList<DocumentSentiment>? Documents);

internal sealed record DocumentSentiment(string? Sentiment, ConfidenceScores? ConfidenceScores);

internal sealed record ConfidenceScores(double Positive, double Neutral, double Negative);
