using System.Collections.Concurrent;

namespace PreventionBot.Service.Channels.Connector.Outgoing;

/// <summary>
/// When a conversation may be tried again after the channel refused: what the channel asked for, else doubling from one
/// second to five minutes. Kept in memory: after a restart everything is tried at once, which is what one wants then.
/// </summary>
internal sealed class Retries(TimeProvider clock)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, (int Failures, DateTimeOffset Due)> _waiting = new(StringComparer.Ordinal);

    /// <summary>True when nothing speaks against trying now.</summary>
    public bool MayTry(string id) => !_waiting.TryGetValue(id, out var entry) || entry.Due <= clock.GetUtcNow();

    /// <summary>Notes a failure.</summary>
    /// <param name="id">Public id of the conversation.</param>
    /// <param name="asked">How long the channel asked to wait; at most five minutes are waited.</param>
    public void Failed(string id, TimeSpan? asked)
    {
        var failures = _waiting.TryGetValue(id, out var entry) ? entry.Failures + 1 : 1;
        var wait = Math.Clamp((asked ?? Doubled(failures)).Ticks, 0, Most.Ticks);
        _waiting[id] = (failures, clock.GetUtcNow() + TimeSpan.FromTicks(wait));
    }

    private static TimeSpan Doubled(int failures) => First * Math.Pow(2, Math.Min(failures - 1, 10));

    /// <summary>Forgets what failed before.</summary>
    public void Succeeded(string id) => _waiting.TryRemove(id, out _);

    /// <summary>Forgets conversations that have nothing left to send: somebody else has sent it, or it was left out.</summary>
    public void Keep(IReadOnlyCollection<string> pending)
    {
        foreach (var id in _waiting.Keys.Except(pending))
        {
            _waiting.TryRemove(id, out _);
        }
    }

    /// <summary>How long until the next may be tried; null when nothing has to wait. What may be tried already waits for nothing.</summary>
    public TimeSpan? Next()
    {
        var now = clock.GetUtcNow();
        var left = _waiting.Values.Where(entry => entry.Due > now).Select(entry => entry.Due - now).ToArray();
        return left.Length == 0 ? null : left.Min();
    }
}
