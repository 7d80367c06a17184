using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PreventionBot.Service.Channels.Connector.Authentication;
using PreventionBot.Service.Channels.Connector.Credentials;

namespace PreventionBot.Service.Channels.Connector;

/// <summary>Wires who may speak as a channel, and by what this bot is known to the Connector.</summary>
internal static class ConnectorAuthenticationSetup
{
    public static void AddConnectorAuthentication(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<ConnectorOptions>().BindConfiguration("Connector").ValidateOnStart();
        services.AddSingleton<IValidateOptions<ConnectorOptions>, ConnectorChecks>();
        services.TryAddSingleton(TimeProvider.System);

        services.AddSingleton<MetadataDocuments>();
        services.AddSingleton<ITokenIssuer>(provider => new ChannelIssuer(Keys(provider, options => options.ChannelMetadata)));
        services.AddSingleton<ITokenIssuer>(provider => new EntraIssuer(
            Keys(provider, options => options.EmulatorMetadata), provider.GetRequiredService<IOptions<ConnectorOptions>>()));
        services.AddSingleton<TokenProof>();
        services.AddSingleton<AnonymousRule>();
        services.AddSingleton<ChannelAuthentication>();

        services.AddSingleton<ConnectorToken>();
        services.AddSingleton<ServiceAddresses>();
        services.AddSingleton<ConnectorHttp>();
    }

    private static PublishedKeys Keys(IServiceProvider provider, Func<ConnectorOptions, string> metadata) => new(
        metadata(provider.GetRequiredService<IOptions<ConnectorOptions>>().Value),
        provider.GetRequiredService<MetadataDocuments>(),
        provider.GetRequiredService<TimeProvider>(),
        provider.GetRequiredService<ILogger<PublishedKeys>>());
}
