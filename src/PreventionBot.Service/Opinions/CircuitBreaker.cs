namespace PreventionBot.Service.Opinions;

/// <summary>Stops asking a service that keeps failing; after a while one call tries it again.</summary>
/// <param name="failures">Failures in a row that open it.</param>
/// <param name="rest">How long it stays open.</param>
/// <param name="clock">Time.</param>
internal sealed class CircuitBreaker(int failures, TimeSpan rest, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private int _failed;
    private DateTimeOffset? _until;
    private bool _trying;

    /// <summary>True when a call may be made; its end is told by <see cref="Succeeded"/>, <see cref="Failed"/> or <see cref="Left"/>.</summary>
    public bool TryEnter()
    {
        lock (_gate)
        {
            if (_until is not { } until)
                return true;
            if (_trying || clock.GetUtcNow() < until)
                return false;
            return _trying = true;
        }
    }

    /// <summary>The call was not made after all.</summary>
    public void Left()
    {
        lock (_gate)
        {
            _trying = false;
        }
    }

    public void Succeeded()
    {
        lock (_gate)
        {
            (_failed, _until, _trying) = (0, null, false);
        }
    }

    /// <summary>True when this failure opened it, anew or again.</summary>
    public bool Failed()
    {
        lock (_gate)
        {
            var opens = _trying || (++_failed >= failures && _until is null);
            if (opens)
                (_until, _trying) = (clock.GetUtcNow() + rest, false);
            return opens;
        }
    }
}
