namespace PreventionBot.Storage.Sqlite;

/// <summary>Times as the database keeps them.</summary>
internal static class Hours
{
    /// <summary>Whole hours since 1970, UTC: enough for retention, too coarse to place anyone.</summary>
    public static long Of(DateTimeOffset time) => time.ToUnixTimeSeconds() / 3600;
}
