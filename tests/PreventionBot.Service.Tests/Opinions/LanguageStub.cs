using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;

namespace PreventionBot.Service.Tests.Opinions;

/// <summary>
/// Azure AI Language's <c>analyze-text</c> on loopback, as strict as the real one about path, version, key and body.
/// Words in the text say what it does: "grisaille" is very negative, "panne" fails, "lenteur" never ends, and so on.
/// </summary>
public sealed class LanguageStub : IAsyncDisposable
{
    public const string Key = "clef-du-test";
    public const string Version = "2023-04-01";

    private readonly ConcurrentQueue<JsonElement> _requests = [];
    private readonly ConcurrentDictionary<string, int> _tries = [];
    private readonly WebApplication _app;

    private LanguageStub(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    /// <summary>Texts that arrived, each try of them, in order.</summary>
    public IReadOnlyList<string> Texts => [.. _requests.Select(Text)];

    /// <summary>Whole bodies that arrived.</summary>
    public IReadOnlyList<JsonElement> Requests => [.. _requests];

    public static async Task<LanguageStub> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var stub = new LanguageStub(builder.Build());
        stub._app.MapPost("/language/:analyze-text", stub.AnswerAsync);
        await stub._app.StartAsync();
        return stub;
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Headers["Ocp-Apim-Subscription-Key"] != Key)
        {
            await RefuseAsync(context, 401, "Unauthorized", "Access denied due to invalid subscription key.");
            return;
        }

        if (context.Request.Query["api-version"] != Version || !context.Request.HasJsonContentType())
        {
            await RefuseAsync(context, 400, "InvalidRequest", "This version or content type is not known.");
            return;
        }

        var body = await JsonSerializer.DeserializeAsync<JsonElement>(context.Request.Body);
        if (Kind(body) is not ("SentimentAnalysis" or "KeyPhraseExtraction") || Wrong(body) is not null)
        {
            await RefuseAsync(context, 400, "InvalidRequest", Wrong(body) ?? "The kind of analysis is not known.");
            return;
        }

        _requests.Enqueue(body);
        await AnalyseAsync(context, body, Text(body));
    }

    private Task AnalyseAsync(HttpContext context, JsonElement body, string text) => text switch
    {
        _ when text.Contains("lenteur", StringComparison.Ordinal) => SleepAsync(context),
        _ when text.Contains("refus", StringComparison.Ordinal) => BusyAsync(context, 60),
        _ when text.Contains("patience", StringComparison.Ordinal) && _tries.AddOrUpdate(text, 1, (_, n) => n + 1) == 1 => BusyAsync(context, 1),
        _ when text.Contains("panne", StringComparison.Ordinal) => RefuseAsync(context, 500, "InternalServerError", "Failed on: " + text),
        _ when text.Contains("charabia", StringComparison.Ordinal) => context.Response.WriteAsync("{\"kind\": \"" + text),
        _ when text.Contains("illisible", StringComparison.Ordinal) => context.Response.WriteAsJsonAsync(Unreadable(text)),
        _ when Kind(body) == "KeyPhraseExtraction" => context.Response.WriteAsJsonAsync(KeyPhrases(body)),
        _ => context.Response.WriteAsJsonAsync(Sentiments(body)),
    };

    private static object Sentiments(JsonElement body) => new
    {
        kind = "SentimentAnalysisResults",
        results = new
        {
            documents = Documents(body).Select(document =>
            {
                var text = document.GetProperty("text").GetString()!;
                var (sentiment, negative) = Score(text);
                var scores = new { positive = 0.0, neutral = 1 - negative, negative };
                return new
                {
                    id = document.GetProperty("id").GetString(),
                    sentiment,
                    confidenceScores = scores,
                    sentences = new[] { new { text, offset = 0, length = text.Length, sentiment, confidenceScores = scores } },
                    warnings = Array.Empty<object>(),
                };
            }),
            errors = Array.Empty<object>(),
            modelVersion = "2022-11-01",
        },
    };

    private static object KeyPhrases(JsonElement body) => new
    {
        kind = "KeyPhraseExtractionResults",
        results = new
        {
            documents = Documents(body).Select(document => new
            {
                id = document.GetProperty("id").GetString(),
                keyPhrases = document.GetProperty("text").GetString()!.Split(' ').Where(word => word.Length > 5),
                warnings = Array.Empty<object>(),
            }),
            errors = Array.Empty<object>(),
            modelVersion = "2022-10-01",
        },
    };

    private static object Unreadable(string text) => new
    {
        kind = "SentimentAnalysisResults",
        results = new
        {
            documents = Array.Empty<object>(),
            errors = new[] { new { id = "1", error = new { code = "InvalidArgument", message = "Invalid: " + text } } },
            modelVersion = "2022-11-01",
        },
    };

    private static (string Sentiment, double Negative) Score(string text) => text switch
    {
        _ when text.Contains("grisaille", StringComparison.Ordinal) || text.Contains("patience", StringComparison.Ordinal) => ("negative", 0.97),
        _ when text.Contains("brouillard", StringComparison.Ordinal) => ("negative", 0.89),
        _ when text.Contains("contraste", StringComparison.Ordinal) => ("mixed", 0.95),
        _ => ("neutral", 0.02),
    };

    private static string? Wrong(JsonElement body)
    {
        var documents = Documents(body).ToList();
        return documents.Count is 0 or > 10 ? "Between one and ten documents are expected."
            : documents.Exists(document => document.GetProperty("text").GetString() is not { Length: > 0 and <= 5_120 }) ? "A text has 1 to 5,120 characters."
            : documents.Exists(document => document.GetProperty("language").GetString() is not ("fr" or "en")) ? "The language is not known."
            : null;
    }

    private static JsonElement.ArrayEnumerator Documents(JsonElement body) => body.GetProperty("analysisInput").GetProperty("documents").EnumerateArray();

    private static string? Kind(JsonElement body) => body.GetProperty("kind").GetString();

    private static string Text(JsonElement body) => Documents(body).First().GetProperty("text").GetString()!;

    private static Task SleepAsync(HttpContext context) => Task.Delay(TimeSpan.FromMinutes(1), context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);

    private static Task BusyAsync(HttpContext context, int seconds)
    {
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return RefuseAsync(context, 429, "TooManyRequests", "The call rate is exceeded.");
    }

    private static Task RefuseAsync(HttpContext context, int status, string code, string message)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new { error = new { code, message } });
    }
}
