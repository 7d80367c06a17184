using Microsoft.Extensions.Options;
using PreventionBot.Service.Channels.Connector;

namespace PreventionBot.Service.Tests.Connector;

/// <summary>Settings under which the service does not start.</summary>
public sealed class ConnectorSettingTests
{
    [Theory]
    [InlineData("AppId", "prevention", "Connector:AppId")]
    [InlineData("AppId", "", "Connector:AppId is not")]
    [InlineData("AppSecret", null, "exactly one")]
    [InlineData("UseManagedIdentity", "true", "exactly one")]
    [InlineData("TenantId", "contoso.onmicrosoft.com", "Connector:TenantId")]
    [InlineData("ChannelMetadata", "http://login.botframework.com/v1/.well-known/openidconfiguration", "Connector:ChannelMetadata")]
    [InlineData("ChannelMetadata", "", "Connector:ChannelMetadata")]
    [InlineData("EmulatorMetadata", "ftp://127.0.0.1/x", "Connector:EmulatorMetadata")]
    [InlineData("EmulatorMetadata", "https://user:pass@login.example.org/x", "Connector:EmulatorMetadata")]
    [InlineData("TokenEndpoint", "http://127.0.0.1.evil.example/token", "Connector:TokenEndpoint")]
    [InlineData("TokenEndpoint", "token", "Connector:TokenEndpoint")]
    [InlineData("AllowedHosts:0", "com", "Connector:AllowedHosts 'com'")]
    [InlineData("AllowedHosts:0", "*.example.org", "Connector:AllowedHosts")]
    [InlineData("AllowedHosts:0", "https://example.org", "Connector:AllowedHosts")]
    [InlineData("AllowedHosts:0", "example.org:8443", "Connector:AllowedHosts")]
    [InlineData("AllowedHosts:0", "10.0.0.1", "Connector:AllowedHosts")]
    [InlineData("AllowedHosts:0", "0x7f.1", "Connector:AllowedHosts")]
    [InlineData("AllowedHosts:0", ".example.org", "Connector:AllowedHosts")]
    [InlineData("AllowedTenants:0", "common", "Connector:AllowedTenants 'common'")]
    public async Task A_wrong_value_is_named_and_what_it_should_be(string name, string? value, string named)
    {
        await using var world = await ConnectorWorld.StartAsync((name, value));

        var refused = Assert.Throws<OptionsValidationException>(() => world.Services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
        Assert.DoesNotContain(BotFrameworkStub.Secret, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TenantId", "0aa0aaaa-0000-4000-8000-00000000000a")]
    [InlineData("TenantId", "")]
    [InlineData("TokenEndpoint", "")]
    [InlineData("TokenEndpoint", "https://login.example.org/token")]
    [InlineData("AllowedHosts:0", "channel.example.org")]
    [InlineData("AppId", "00000000-0000-4000-8000-00000000B07A")]
    public async Task A_right_value_is_taken(string name, string value)
    {
        await using var world = await ConnectorWorld.StartAsync((name, value));

        world.Services.GetRequiredService<IStartupValidator>().Validate();
        Assert.True(world.Services.GetRequiredService<IOptions<ConnectorOptions>>().Value.IsRegistered);
    }

    [Fact]
    public async Task Without_any_setting_the_channels_are_off_and_the_service_starts()
    {
        await using var world = await ConnectorWorld.StartOffAsync("Production");

        world.Services.GetRequiredService<IStartupValidator>().Validate();
        Assert.False(world.Services.GetRequiredService<IOptions<ConnectorOptions>>().Value.IsRegistered);
    }
}
