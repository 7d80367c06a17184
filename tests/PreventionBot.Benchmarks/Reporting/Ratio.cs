namespace PreventionBot.Benchmarks.Reporting;

/// <summary>The service beside the bare WebSocket echo at the same count: what carries over to another machine.</summary>
/// <param name="Conversations">How many at once.</param>
/// <param name="Turns">The service's turns for one of the echo's.</param>
/// <param name="Cpu">The service's processor time for one of the echo's.</param>
internal sealed record Ratio(int Conversations, double Turns, double Cpu)
{
    public static IReadOnlyList<Ratio> All(IReadOnlyList<Row> rows) =>
    [
        .. from service in rows
           where service.Name == Row.Service
           join echo in rows.Where(row => row.Name == Row.EchoSocket) on service.Conversations equals echo.Conversations
           select new Ratio(
               service.Conversations,
               Math.Round(service.Result.PerSecond / echo.Result.PerSecond, 3),
               Math.Round(service.Result.ServerMicroseconds / echo.Result.ServerMicroseconds, 1)),
    ];
}
