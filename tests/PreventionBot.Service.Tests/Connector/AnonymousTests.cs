using System.Net;
using PreventionBot.Service.Channels.Connector.Authentication;

namespace PreventionBot.Service.Tests.Connector;

/// <summary>Without a registration the door is shut, but for programs on a developer's machine.</summary>
public sealed class AnonymousTests
{
    [Theory]
    [InlineData("Development", "127.0.0.1", true)]
    [InlineData("Development", "127.8.9.10", true)]
    [InlineData("Development", "::1", true)]
    [InlineData("Development", "::ffff:127.0.0.1", true)]
    [InlineData("Development", "192.168.1.20", false)]
    [InlineData("Development", "::ffff:192.168.1.20", false)]
    [InlineData("Development", "203.0.113.77", false)]
    [InlineData("Development", null, false)]
    [InlineData("Production", "127.0.0.1", false)]
    [InlineData("Production", "::1", false)]
    [InlineData("Staging", "127.0.0.1", false)]
    public async Task Only_loopback_in_Development_comes_in(string environment, string? address, bool expected)
    {
        await using var world = await ConnectorWorld.StartOffAsync(environment);
        var request = ConnectorWorld.Request();
        request.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);

        var access = await world.AskAsync(request);

        if (expected)
            Assert.Equal(new ChannelAccess.Granted(IsAnonymous: true), access);
        else
            ConnectorWorld.Refused(404, "ChannelsOff", access);
    }

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("Forwarded")]
    public async Task Who_comes_through_a_tunnel_is_not_on_this_machine(string header)
    {
        await using var world = await ConnectorWorld.StartOffAsync("Development");
        var request = ConnectorWorld.Request();
        request.Connection.RemoteIpAddress = IPAddress.Loopback;
        request.Request.Headers[header] = "for=203.0.113.77";

        ConnectorWorld.Refused(404, "ChannelsOff", await world.AskAsync(request));
    }
}
