using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace PreventionBot.Service.Opinions;

/// <summary>
/// Asks Azure AI Language through Azure.Core's pipeline: its retries (which heed Retry-After), its time-outs, its
/// credentials. Whatever goes wrong comes back as a value without any content.
/// </summary>
internal sealed class LanguageClient
{
    private const string Scope = "https://cognitiveservices.azure.com/.default";
    private const string Operation = "/language/:analyze-text";
    private const string ApiVersion = "2023-04-01";
    private const int LongestAnswer = 256 * 1024;

    private readonly HttpPipeline _pipeline;
    private readonly Uri _endpoint;
    private readonly TimeSpan _timeout;

    public LanguageClient(Uri endpoint, OpinionOptions options)
    {
        HttpPipelinePolicy credential = options.ManagedIdentity
            ? new BearerTokenAuthenticationPolicy(Identity(options.ManagedIdentityClientId), Scope)
            : new KeyPolicy(options.Key!);
        _pipeline = HttpPipelineBuilder.Build(new LanguageClientOptions(options.Timeout), credential);
        (_endpoint, _timeout) = (endpoint, options.Timeout);
    }

    /// <summary>How negative a text is. It throws nothing but the cancellation it was asked for.</summary>
    /// <param name="text">Contact details masked already.</param>
    /// <param name="locale"><c>fr</c> or <c>en</c>.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<LanguageOutcome> AskAsync(string text, string locale, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_timeout);
        try
        {
            using var message = Message(text, locale);
            await _pipeline.SendAsync(message, limit.Token);
            return Read(message.Response);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // Network, identity, JSON: an opinion that can't be had changes nothing, and its exception's text may quote anything.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return new LanguageOutcome.Failed(failure is OperationCanceledException ? "time-out" : failure.GetType().Name);
        }
    }

    private HttpMessage Message(string text, string locale)
    {
        var message = _pipeline.CreateMessage();
        message.Request.Method = RequestMethod.Post;
        message.Request.Uri.Reset(_endpoint);
        message.Request.Uri.AppendPath(Operation, escape: false);
        message.Request.Uri.AppendQuery("api-version", ApiVersion);
        message.Request.Headers.Add("Content-Type", "application/json");
        message.Request.Headers.Add("Accept", "application/json");
        message.Request.Content = RequestContent.Create(
            JsonSerializer.SerializeToUtf8Bytes(SentimentRequest.Of(text, locale), LanguageJson.Default.SentimentRequest));
        return message;
    }

    private static LanguageOutcome Read(Response response)
    {
        if (response.Status != 200)
            return new LanguageOutcome.Failed(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"status {response.Status}"));
        if (response.Content.ToMemory() is not { Length: <= LongestAnswer } content)
            return new LanguageOutcome.Failed("too long");
        var answer = JsonSerializer.Deserialize(content.Span, LanguageJson.Default.SentimentAnswer);
        // A document that Azure could not read stands among the errors, and then there is no sentiment.
        return answer?.Results?.Documents is [{ Sentiment: { } sentiment, ConfidenceScores.Negative: >= 0 and <= 1 and var negative }]
            ? new LanguageOutcome.Sentiment(sentiment == "negative", negative)
            : new LanguageOutcome.Failed("no sentiment");
    }

    private static ManagedIdentityCredential Identity(string? clientId) => new(
        clientId is null ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(clientId));
}

/// <summary>How a question to Azure ended.</summary>
internal abstract record LanguageOutcome
{
    private LanguageOutcome()
    {
    }

    /// <summary>It was read.</summary>
    /// <param name="IsNegative">True when the whole is negative, not only mixed.</param>
    /// <param name="Negative">How sure Azure is of that, 0 to 1.</param>
    public sealed record Sentiment(bool IsNegative, double Negative) : LanguageOutcome;

    /// <summary>There is no answer.</summary>
    /// <param name="Kind">A status, or the type of an exception; safe to log.</param>
    public sealed record Failed(string Kind) : LanguageOutcome;
}
