using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using PreventionBot.Conversations.Publishing;
using PreventionBot.Conversations.Turns;
using PreventionBot.Service.Publishing;
using PreventionBot.Service.Staff;

namespace PreventionBot.Service.Operations;

/// <summary>Logs the steps of a turn and the content, and prints the addresses of the demonstration.</summary>
internal sealed class StartNotice(
    IServer server,
    IHostApplicationLifetime lifetime,
    TurnPipeline pipeline,
    Bookshelf shelf,
    Content content,
    IOptions<StaffOptions> staff,
    ILogger<StartNotice> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        logger.Steps(string.Join(" → ", pipeline.Steps.Select(s => s.Purpose)));
        logger.ContentLoaded(shelf.Current.Book.Hash, content.Detector.Lexicon.RuleCount);
        if (staff.Value.Demonstration)
        {
            lifetime.ApplicationStarted.Register(PrintAddresses);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void PrintAddresses()
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost:5000";
        Console.WriteLine(
            $"""

              The young person's page   {address}/
              The desk                  {address}/desk/
              Health                    {address}/health

            This is the demonstration: everyone on this machine can sign in at the desk. Ctrl+C stops it.

            """);
    }
}
