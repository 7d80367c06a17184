using System.Net.WebSockets;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using PreventionBot.Desk;
using PreventionBot.Desk.Feed;
using PreventionBot.Desk.Page;
using PreventionBot.Desk.Shifts;
using PreventionBot.Desk.SignIn;
using PreventionBot.Desk.Talk;
using PreventionBot.Desk.Wire;
using PreventionBot.Desk.Words;

var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#app");
builder.RootComponents.Add<HeadOutlet>("head::after");

var home = new Uri(builder.HostEnvironment.BaseAddress);
var feed = new UriBuilder(new Uri(home, "api/feed")) { Scheme = home.Scheme is "https" ? "wss" : "ws" }.Uri;

builder.Services
    .AddSingleton(FrenchWords.Words)
    .AddSingleton(TimeProvider.System)
    .AddSingleton(new Backoff(Random.Shared.NextDouble))
    .AddSingleton(new HttpClient { BaseAddress = home, Timeout = TimeSpan.FromSeconds(15) })
    .AddSingleton<Func<CancellationToken, Task<WebSocket>>>(ConnectAsync)
    .AddSingleton<Func<string>>(() => RandomNumberGenerator.GetHexString(32, lowercase: true))
    .AddSingleton<DeskApi>()
    .AddSingleton<Session>()
    .AddSingleton<DeskFeed>()
    .AddSingleton<Sender>()
    .AddSingleton<ShiftTools>()
    .AddSingleton<PageScript>();

await builder.Build().RunAsync();

async Task<WebSocket> ConnectAsync(CancellationToken cancellationToken)
{
    var socket = new ClientWebSocket();
    try
    {
        await socket.ConnectAsync(feed, cancellationToken);
        return socket;
    }
    catch
    {
        socket.Dispose();
        throw;
    }
}
