using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace PreventionBot.Conformance.Tests.WebChat;

/// <summary>A partner's site, of another origin than the service: one page with Microsoft's Web Chat on it, unmodified (tests/clients/webchat).</summary>
public sealed class WebChatSite : IAsyncLifetime
{
    private static readonly string Folder = Path.GetFullPath(
        Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "tests", "clients", "webchat"));

    private WebApplication? _site;

    public Uri Address { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var bundle = Path.Combine(Folder, "webchat.js");
        if (!File.Exists(bundle))
        {
            throw new InvalidOperationException("Web Chat is not there; run tests/clients/webchat/fetch.sh.");
        }

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _site = builder.Build();
        _site.MapGet("/", () => Results.File(Path.Combine(Folder, "index.html"), "text/html; charset=utf-8"));
        _site.MapGet("/webchat.js", () => Results.File(bundle, "text/javascript; charset=utf-8"));
        await _site.StartAsync();
        Address = new Uri(_site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public ValueTask DisposeAsync() => _site?.DisposeAsync() ?? ValueTask.CompletedTask;
}
