namespace PreventionBot.Desk.Queue;

/// <summary>A wait in words, to the minute: staff compare waits, they do not time them.</summary>
internal static class WaitingTime
{
    /// <summary>For instance "4 min" or "1 h 05"; null below a minute. A clock that runs behind the service's makes no negative wait.</summary>
    public static string? Format(DateTimeOffset since, DateTimeOffset now)
    {
        var minutes = (int)(now - since).TotalMinutes;
        return minutes switch
        {
            < 1 => null,
            < 60 => $"{minutes} min",
            _ => $"{minutes / 60} h {minutes % 60:00}",
        };
    }
}
