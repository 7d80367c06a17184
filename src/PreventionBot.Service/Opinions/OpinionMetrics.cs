using System.Diagnostics.Metrics;

namespace PreventionBot.Service.Opinions;

/// <summary>Counts what became of messages that a second opinion was wanted on. Never a word of them.</summary>
internal sealed class OpinionMetrics : IDisposable
{
    public const string Meter = "PreventionBot.Opinions";

    /// <summary>The severity or its reasons were raised.</summary>
    public const string Raised = "raised";

    /// <summary>Azure found it not negative enough.</summary>
    public const string Calm = "calm";

    /// <summary>No answer, or none that could be read.</summary>
    public const string Failed = "failed";

    /// <summary>The queue was full.</summary>
    public const string Dropped = "dropped";

    /// <summary>The day's budget was spent.</summary>
    public const string Spent = "spent";

    /// <summary>Nothing is asked just now: the last calls failed.</summary>
    public const string Resting = "resting";

    private readonly Meter _meter = new(Meter);
    private readonly Counter<long> _messages;

    public OpinionMetrics() => _messages = _meter.CreateCounter<long>("prevention.opinions", "{message}", "Messages by what became of their second opinion.");

    public void Count(string outcome) => _messages.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    public void Dispose() => _meter.Dispose();
}
