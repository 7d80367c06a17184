namespace PreventionBot.Service.Operations;

/// <summary>
/// Asks the service that runs in the same container whether it is healthy, for images that hold no shell and no curl:
/// <c>dotnet PreventionBot.Service.dll health</c>.
/// </summary>
internal static class HealthProbe
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <returns>0 when it answers that it is healthy, else 1.</returns>
    public static async Task<int> RunAsync()
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables("ASPNETCORE_").Build();
        var address = ListeningAddresses.Of(configuration).Select(BindingAddress.Parse).FirstOrDefault(a => a.Scheme == "http");
        if (address is null)
        {
            await Console.Error.WriteLineAsync("health: no http address in ASPNETCORE_URLS to ask.");
            return 1;
        }

        using var http = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await http.GetAsync(new Uri($"http://127.0.0.1:{address.Port}{OperationsEndpoints.HealthPath}"));
            Console.WriteLine(await answer.Content.ReadAsStringAsync());
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception silent) when (silent is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync($"health: nothing answers on port {address.Port}.");
            return 1;
        }
    }
}
