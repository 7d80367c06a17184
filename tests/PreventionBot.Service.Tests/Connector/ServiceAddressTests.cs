using System.Net;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;
using PreventionBot.Service.Channels.Connector;
using PreventionBot.Service.Channels.Connector.Credentials;

namespace PreventionBot.Service.Tests.Connector;

/// <summary>Where replies, and the bot's token with them, may go.</summary>
public sealed class ServiceAddressTests
{
    /// <summary>Addresses that lead, or seem to lead, to loopback; <c>PORT</c> stands for the trap's.</summary>
    private static readonly string[] _toThisMachine =
    [
        "http://127.0.0.1:PORT/", "https://127.0.0.1:PORT/", "http://localhost:PORT/", "http://LOCALHOST:PORT/", "http://localhost.:PORT/",
        "http://sub.localhost:PORT/", "http://[::1]:PORT/", "http://[0:0:0:0:0:0:0:1]:PORT/", "http://[::ffff:127.0.0.1]:PORT/", "http://[::ffff:7f00:1]:PORT/",
        "http://[::127.0.0.1]:PORT/", "http://[64:ff9b::7f00:1]:PORT/", "http://[2002:7f00:1::]:PORT/", "http://[::]:PORT/", "http://[::1%25lo]:PORT/",
        "http://0.0.0.0:PORT/", "http://0:PORT/", "http://127.1:PORT/", "http://127.0.1:PORT/", "http://127.255.255.254:PORT/",
        "http://2130706433:PORT/", "http://0x7f000001:PORT/", "http://0x7f.0.0.1:PORT/", "http://017700000001:PORT/", "http://0177.0.0.1:PORT/",
        "http://①②⑦.⓪.⓪.①:PORT/", "http://127。0。0。1:PORT/", "http://%31%32%37.0.0.1:PORT/",
        "http://botframework.com@127.0.0.1:PORT/", "https://smba.trafficmanager.net:443@127.0.0.1:PORT/", "https://127.0.0.1:PORT#@botframework.com/",
        "https://127.0.0.1:PORT\\@botframework.com/", "https://127.0.0.1:PORT?.botframework.com/", "http://127.0.0.1:PORT/botframework.com/",
    ];

    private static readonly string[] _elsewhere =
    [
        "https://169.254.169.254/metadata/instance", "https://[fd00:ec2::254]/", "https://168.63.129.16/", "https://10.0.0.5/", "https://192.168.0.1/", "https://172.16.0.1/",
        "https://botframework.com.evil.example/", "https://evilbotframework.com/", "https://botframework.com-evil.example/", "https://botframework.comevil.example/",
        "https://evil.example/botframework.com", "https://evil.example#botframework.com", "https://evil.example?botframework.com", "https://botframework.com.", "https://api.botframework.com./",
        "https://trafficmanager.net/", "https://evil.trafficmanager.net/", "https://smbaXtrafficmanager.net/", "https://xsmba.trafficmanager.net/", "https://botframework.co/",
        "https://bоtframework.com/", "https://botframework。com/", "https://botframework.com。evil.example/", "https://ｂotframework.com/", "https://xn--btframework-5nf.com/",
        "https://user@botframework.com/", "https://user:pass@botframework.com/", "https://@botframework.com/", "https://botframework.com@evil.example/",
        "https://botframework.com\\@evil.example/", "https://evil.example\\.botframework.com/", "https:\\\\botframework.com/", "https:/botframework.com/", "https:botframework.com/", "//botframework.com/",
        "http://botframework.com/", "ftp://botframework.com/", "file://botframework.com/x", "javascript:alert(1)//botframework.com", "ws://botframework.com/", "gopher://botframework.com/",
        "https://botframework.com:8443/", "https://botframework.com:80/", "https://botframework.com:0/", "https://botframework.com:443x/",
        "https://.botframework.com/", "https://a..botframework.com/", "https://bot%66ramework.com/", "https://botframework.com%00.evil.example/", "https://botframework.com%2eevil.example/",
        " https://botframework.com/", "https://botframework.com/ ", "https://botframework.com/\r\nX: y", "https://botframework.com/\t", "https://botframework.com/?redirect=https://evil.example", "https://botframework.com/#x",
        "not a url", "", "botframework.com",
    ];

    public static TheoryData<string> ToThisMachine => [.. _toThisMachine];

    public static TheoryData<string> Elsewhere => [.. _elsewhere];

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net")]
    [InlineData("https://botframework.com/")]
    [InlineData("https://webchat.botframework.com/")]
    [InlineData("https://telegram.botframework.com:443/")]
    [InlineData("https://europe.directline.botframework.com/")]
    [InlineData("HTTPS://SMS.BotFramework.com")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams")]
    [InlineData("https://channel.example.org/")]
    [InlineData("https://eu.channel.example.org/x/y/")]
    public void Microsofts_hosts_and_those_of_the_setting_are_allowed(string serviceUrl)
    {
        Assert.True(Addresses("Production").Allows(serviceUrl, out var address));
        Assert.Equal(new Uri(serviceUrl), address);
    }

    [Theory]
    [MemberData(nameof(Elsewhere))]
    [MemberData(nameof(ToThisMachine))]
    [InlineData("https://example.org/")]
    [InlineData("https://evilchannel.example.org.evil.example/")]
    [InlineData(null)]
    public void Anything_else_is_not(string? serviceUrl)
    {
        Assert.False(Addresses("Production").Allows(serviceUrl?.Replace("PORT", "20198", StringComparison.Ordinal), out var address));
        Assert.Null(address);
    }

    [Theory]
    [MemberData(nameof(Elsewhere))]
    [InlineData("http://127.1:20198/")]
    [InlineData("http://2130706433:20198/")]
    [InlineData("http://user@127.0.0.1:20198/")]
    [InlineData("http://0.0.0.0:20198/")]
    [InlineData("http://localhost.evil.example:20198/")]
    [InlineData("ftp://127.0.0.1/")]
    public void In_Development_nothing_but_plain_loopback_is_allowed_beside(string? serviceUrl)
    {
        foreach (var loopback in new[] { "http://127.0.0.1:20198", "http://localhost:20198/amer/x/", "http://[::1]:20198/", "https://localhost:20198/" })
        {
            Assert.True(Addresses("Development").Allows(loopback, out _), loopback);
        }

        Assert.False(Addresses("Development").Allows(serviceUrl, out _));
    }

    /// <summary>The second line of defence alone, as if the first had let everything through.</summary>
    [Theory]
    [MemberData(nameof(ToThisMachine))]
    public async Task The_client_does_not_connect_to_this_machine_whatever_the_address_looks_like(string address)
    {
        using var trap = new Trap();
        using var http = new ConnectorHttp(isDevelopment: false, Dns.GetHostAddressesAsync);
        var text = address.Replace("PORT", trap.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Port == trap.Port)
            await Assert.ThrowsAnyAsync<HttpRequestException>(() => http.Client.GetAsync(uri, TestContext.Current.CancellationToken));

        Assert.Equal(0, trap.Connections);
    }

    [Theory]
    [InlineData(false, "127.0.0.1")]
    [InlineData(true, "127.0.0.1")]
    [InlineData(true, "::1")]
    [InlineData(true, "::ffff:127.0.0.1")]
    [InlineData(false, "0.0.0.0")]
    [InlineData(false, "10.0.0.1", "127.0.0.1")]
    public async Task A_public_name_that_comes_to_mean_this_machine_is_not_followed(bool isDevelopment, params string[] addresses)
    {
        using var trap = new Trap();
        var asked = 0;
        using var http = new ConnectorHttp(isDevelopment, (host, _) =>
        {
            Assert.Equal("smba.trafficmanager.net", host);
            asked++;
            return Task.FromResult(addresses.Select(IPAddress.Parse).ToArray());
        });

        for (var attempt = 0; attempt < 2; attempt++)
        {
            await Assert.ThrowsAsync<HttpRequestException>(
                () => http.Client.GetAsync(new Uri($"http://smba.trafficmanager.net:{trap.Port}/"), TestContext.Current.CancellationToken));
        }

        Assert.Equal(0, trap.Connections);
        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task In_Development_loopback_is_reached_and_no_redirect_followed_no_cookie_kept_no_trace_header_sent()
    {
        using var trap = new Trap();
        using var door = new Trap($"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:{trap.Port}/\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        using var http = new ConnectorHttp(isDevelopment: true, Dns.GetHostAddressesAsync);
        using var trace = new System.Diagnostics.Activity("turn").Start();

        for (var attempt = 0; attempt < 2; attempt++)
        {
            using var answer = await http.Client.GetAsync(new Uri($"http://127.0.0.1:{door.Port}/"), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
            Assert.DoesNotContain("traceparent", door.Received, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Cookie", door.Received, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal((2, 0), (door.Connections, trap.Connections));
    }

    [Theory]
    [InlineData("20.36.0.1", true)]
    [InlineData("1.1.1.1", true)]
    [InlineData("172.32.0.1", true)]
    [InlineData("2603:1020:201:10::1", true)]
    [InlineData("::ffff:1.1.1.1", true)]
    [InlineData("0.0.0.0", false)]
    [InlineData("10.255.255.255", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("168.63.129.16", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("198.19.0.1", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::", false)]
    [InlineData("::1", false)]
    [InlineData("::7f00:1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("64:ff9b:1::a00:1", false)]
    [InlineData("2001::1", false)]
    [InlineData("2001:db8::1", false)]
    [InlineData("2002:a00:1::", false)]
    [InlineData("fc00::1", false)]
    [InlineData("fd00:ec2::254", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fe80::1%1", false)]
    [InlineData("fec0::1", false)]
    [InlineData("ff02::1", false)]
    public void Only_addresses_of_the_Internet_are_public(string address, bool expected) =>
        Assert.Equal(expected, PublicAddresses.Contain(IPAddress.Parse(address)));

    private static ServiceAddresses Addresses(string environment)
    {
        var options = new ConnectorOptions { AllowedHosts = { "channel.example.org" } };
        return new ServiceAddresses(Options.Create(options), new HostingEnvironment { EnvironmentName = environment });
    }
}
