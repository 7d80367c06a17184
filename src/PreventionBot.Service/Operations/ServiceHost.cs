using Microsoft.Extensions.Options;
using PreventionBot.Conversations.Logs;
using PreventionBot.Service.Channels.Connector;
using PreventionBot.Service.Channels.DirectLine;
using PreventionBot.Service.Feeds;
using PreventionBot.Service.Opinions;
using PreventionBot.Service.Publishing;
using PreventionBot.Service.Semantics;
using PreventionBot.Service.Staff;
using PreventionBot.Service.Talk;
using Serilog;

namespace PreventionBot.Service.Operations;

/// <summary>Starts the service, or says in one line why it can't be started.</summary>
public static class ServiceHost
{
    /// <summary>Runs until stopped, or with <c>health</c> asks the one that runs here how it is.</summary>
    /// <returns>0 after a clean stop or when healthy; 1 when the configuration or the content does not allow a start.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is ["health"])
        {
            return await HealthProbe.RunAsync();
        }

        try
        {
            await using var app = Build(args);
            await app.FillBookshelfAsync();
            await app.RunAsync();
            return 0;
        }
        catch (Exception wrong) when (wrong is StartRefusedException or OptionsValidationException or LogUnavailableException or IOException)
        {
            await Console.Error.WriteLineAsync("PreventionBot did not start: " + wrong.Message);
            return 1;
        }
        finally
        {
            await Log.CloseAndFlushAsync();
        }
    }

    private static WebApplication Build(string[] args)
    {
        // Settings and content lie beside the program, whatever folder it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.AddSettingsFolder();
        builder.AddSafeLogging();
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 64 * 1024;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        builder.AddProxy();
        builder.AddStore();
        builder.AddPublishing();
        builder.AddEncoder();
        builder.AddConversations();
        builder.AddOpinions();
        builder.AddDirectLine();
        builder.AddConnector();
        builder.AddTalk();
        builder.AddStaff();
        builder.AddOperations();

        var app = builder.Build();
        StartChecks.Run(app);
        app.UseProxy();
        app.UseSafeHeaders();
        app.UseErrors();
        app.UseHttpsOnly();
        app.UseWebSockets(new WebSocketOptions
        {
            KeepAliveInterval = SocketPulse.Every,
            KeepAliveTimeout = SocketPulse.AnswerWithin,
        });
        app.UseCors();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapDirectLine();
        app.MapConnector();
        app.MapTalk();
        app.MapStaff();
        app.MapOperations();
        return app;
    }
}
