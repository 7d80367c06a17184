namespace PreventionBot.Service.Opinions;

/// <summary>So many calls a day and no more; a day is one of UTC.</summary>
internal sealed class DailyBudget(int most, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private DateOnly _day;
    private int _spent;

    /// <summary>True when one more may be spent, and it is.</summary>
    public bool TrySpend()
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        lock (_gate)
        {
            if (_day != today)
                (_day, _spent) = (today, 0);
            if (_spent >= most)
                return false;
            _spent++;
            return true;
        }
    }
}
