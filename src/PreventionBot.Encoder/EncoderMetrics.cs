using System.Diagnostics.Metrics;

namespace PreventionBot.Encoder;

/// <summary>Counts what became of messages the encoder was asked about. Never a word of them.</summary>
public sealed class EncoderMetrics : IDisposable
{
    /// <summary>Name of the meter.</summary>
    public const string Meter = "PreventionBot.Encoder";

    internal const string Answered = "answered";

    /// <summary>It threw.</summary>
    internal const string Failed = "failed";

    /// <summary>The answer came after the limit and was left out.</summary>
    internal const string Slow = "slow";

    private readonly Meter _meter = new(Meter);
    private readonly Counter<long> _messages;

    /// <summary>Registers the counter <c>prevention.encoder</c> with a tag <c>outcome</c>.</summary>
    public EncoderMetrics() => _messages = _meter.CreateCounter<long>("prevention.encoder", "{message}", "Messages by what became of the encoder's opinion.");

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();

    internal void Count(string outcome) => _messages.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
}
