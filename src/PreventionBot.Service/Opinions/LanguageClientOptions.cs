using Azure.Core;

namespace PreventionBot.Service.Opinions;

/// <summary>How Azure.Core's pipeline is used: few retries, no log, no trace, nothing told about this machine.</summary>
internal sealed class LanguageClientOptions : ClientOptions
{
    public LanguageClientOptions(TimeSpan timeout)
    {
        Retry.Mode = RetryMode.Exponential;
        Retry.MaxRetries = 2;
        Retry.Delay = TimeSpan.FromMilliseconds(400);
        Retry.MaxDelay = timeout;
        Retry.NetworkTimeout = timeout;
        Diagnostics.IsLoggingEnabled = false;
        Diagnostics.IsLoggingContentEnabled = false;
        Diagnostics.IsDistributedTracingEnabled = false;
        Diagnostics.IsTelemetryEnabled = false;
    }
}
