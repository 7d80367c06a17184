using Microsoft.Extensions.Options;
using PreventionBot.Service.Channels.Connector.Handoffs;
using PreventionBot.Service.Channels.Connector.Incoming;
using PreventionBot.Service.Channels.Connector.Outgoing;

namespace PreventionBot.Service.Channels.Connector;

/// <summary>Wires the messaging channels of Azure Bot Service.</summary>
internal static class ConnectorSetup
{
    public static void AddConnector(this WebApplicationBuilder builder)
    {
        builder.AddConnectorAuthentication();
        builder.Services.AddSingleton(services => new ChannelReader(services.GetRequiredService<IOptions<ConnectorOptions>>().Value.Hubs.Contains));
        builder.Services.AddSingleton<ChannelConversations>();
        builder.Services.AddSingleton<ChannelTurns>();
        builder.Services.AddSingleton<HandoffEvents>();
        builder.Services.AddSingleton<ChannelActivities>();
        builder.Services.AddSingleton<ConnectorClient>();
        builder.Services.AddSingleton<ConversationSender>();
        builder.Services.AddSingleton<Retries>();
        builder.Services.AddHostedService<ConnectorOutbox>();
    }

    public static void MapConnector(this WebApplication app) => app.MapMessages();
}
