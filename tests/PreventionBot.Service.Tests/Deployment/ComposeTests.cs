using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace PreventionBot.Service.Tests.Deployment;

/// <summary>The machine without a cloud: one port open, nothing writable but what must be, no secret in a file that is kept.</summary>
public sealed partial class ComposeTests
{
    private readonly YamlMappingNode _compose = Load();

    [Fact]
    public void Only_the_proxy_is_reached_from_outside()
    {
        Assert.Equal(["proxy"], Services().Where(s => Has(s.Value, "ports")).Select(s => s.Key));
        Assert.Equal(["outside", "front"], Networks(Services().Single(s => s.Key == "proxy").Value));
        Assert.Equal(["front"], Networks(Services().Single(s => s.Key == "service").Value));
        Assert.Equal("true", Text(Map(Map(_compose, "networks"), "front"), "internal"));
        Assert.Equal("none", Text(Services().Single(s => s.Key == "database").Value, "network_mode"));
    }

    [Fact]
    public void Every_service_has_a_root_that_is_only_read_and_no_rights()
    {
        Assert.Equal(["database", "proxy", "service"], Services().Select(s => s.Key).Order());
        Assert.All(Services(), s =>
        {
            Assert.Equal("true", Text(s.Value, "read_only"));
            Assert.Equal(["ALL"], List(s.Value, "cap_drop"));
            Assert.Contains("no-new-privileges:true", List(s.Value, "security_opt"));
        });
    }

    [Fact]
    public void Images_are_pinned()
    {
        var images = Services().Where(s => Has(s.Value, "image")).Select(s => Text(s.Value, "image"))
            .Concat(Default().Matches(Checkout.Read("compose", "Dockerfile")).Select(m => "dotnet:" + m.Groups[1].Value))
            .ToList();

        Assert.Equal(4, images.Count);
        Assert.All(images, image => Assert.Matches(@":\d+\.\d+(\.\d+)?-[a-z]", image));
        Assert.All(From().Matches(Checkout.Read("compose", "Dockerfile")), m => Assert.True(m.Groups[1].Value is "SDK" or "RUNTIME", m.Value));
    }

    [Fact]
    public void No_secret_stands_in_a_file_that_is_kept()
    {
        Assert.All(Map(_compose, "secrets").Children, s => Assert.StartsWith("./secrets/", Text((YamlMappingNode)s.Value, "file"), StringComparison.Ordinal));
        var ignored = Checkout.Read("compose", ".gitignore").Split('\n');
        Assert.Contains("secrets/", ignored);
        Assert.Contains(".env", ignored);
        Assert.StartsWith("# Only", Checkout.Read("compose", "Dockerfile.dockerignore"), StringComparison.Ordinal);
        Assert.Contains("*", Checkout.Read("compose", "Dockerfile.dockerignore").Split('\n'));
        var environment = Services().Where(s => Has(s.Value, "environment")).SelectMany(s => Map(s.Value, "environment").Children).ToList();
        Assert.NotEmpty(environment);
        Assert.DoesNotContain(environment, e => IsSecret(e.Key.ToString()) && !e.Value.ToString().StartsWith('/'));
        Assert.DoesNotContain(Checkout.Read("compose", ".env.example").Split('\n').Where(l => !l.StartsWith('#')), l => IsSecret(l.Split('=')[0]));
    }

    [Fact]
    public void Every_variable_that_is_asked_for_is_in_the_example()
    {
        var asked = Asked().Matches(Checkout.Read("compose", "compose.yaml")).Select(m => m.Groups[1].Value).Distinct().Order();
        var given = Checkout.Read("compose", ".env.example").Split('\n').Where(l => l.Contains('=', StringComparison.Ordinal) && !l.StartsWith('#')).Select(l => l.Split('=')[0]).Order();

        Assert.Equal(given, asked);
    }

    [Fact]
    public void The_proxy_that_is_trusted_is_the_one_at_its_address_and_it_logs_and_forwards_no_address()
    {
        var front = Map(Map(Map(Map(_compose, "services"), "proxy"), "networks"), "front");
        var trusted = Text(Map(Map(Map(_compose, "services"), "service"), "environment"), "Proxy__Trusted__0");
        var caddy = Checkout.Read("compose", "Caddyfile");

        Assert.Equal(Text(front, "ipv4_address"), trusted);
        Assert.Contains("header_up -X-Forwarded-For", caddy, StringComparison.Ordinal);
        Assert.Contains("exclude http.log.error http.handlers", caddy, StringComparison.Ordinal);
        // An access log is on as soon as a site has the directive.
        Assert.DoesNotMatch(@"(?m)^\tlog\b(?! default)", caddy);
    }

    [Fact]
    public void The_image_runs_without_root_and_is_asked_for_its_health()
    {
        var dockerfile = Checkout.Read("compose", "Dockerfile");

        Assert.Matches(@"(?m)^USER 1654$", dockerfile);
        Assert.Matches(@"(?m)^HEALTHCHECK .*PreventionBot\.Service\.dll"", ""health""\]$", dockerfile);
        Assert.Contains("chiseled-extra", dockerfile, StringComparison.Ordinal);
        Assert.Contains("dotnet publish src/PreventionBot.Service -c Release -r ${RID} --self-contained false", dockerfile, StringComparison.Ordinal);
    }

    private static bool IsSecret(string name) =>
        name.Contains("password", StringComparison.OrdinalIgnoreCase) || name.Contains("secret", StringComparison.OrdinalIgnoreCase)
        || name.Contains("token", StringComparison.OrdinalIgnoreCase) || name.Contains("postgres__", StringComparison.OrdinalIgnoreCase);

    private static YamlMappingNode Load()
    {
        var stream = new YamlStream();
        using var reader = new StringReader(Checkout.Read("compose", "compose.yaml"));
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    /// <summary>The services, with what they merge in from <c>x-hardened</c>.</summary>
    private IEnumerable<KeyValuePair<string, YamlMappingNode>> Services() => Map(_compose, "services").Children.Select(s =>
    {
        var own = (YamlMappingNode)s.Value;
        var whole = new YamlMappingNode(own.Children.Where(m => m.Key.ToString() != "<<"));
        if (own.Children.TryGetValue("<<", out var merged))
        {
            foreach (var (key, value) in ((YamlMappingNode)merged).Children.Where(m => !whole.Children.ContainsKey(m.Key)))
            {
                whole.Add(key, value);
            }
        }

        return KeyValuePair.Create(s.Key.ToString(), whole);
    });

    private static bool Has(YamlMappingNode map, string key) => map.Children.ContainsKey(key);

    private static YamlMappingNode Map(YamlMappingNode map, string key) => (YamlMappingNode)map.Children[key];

    private static string Text(YamlMappingNode map, string key) => map.Children[key].ToString();

    private static IEnumerable<string> List(YamlMappingNode map, string key) => ((YamlSequenceNode)map.Children[key]).Select(n => n.ToString());

    private static IEnumerable<string> Networks(YamlMappingNode service) => service.Children["networks"] is YamlMappingNode map
        ? map.Children.Keys.Select(k => k.ToString())
        : List(service, "networks");

    [GeneratedRegex(@"(?m)^ARG (?:SDK|RUNTIME)=(.+)$")]
    private static partial Regex Default();

    [GeneratedRegex(@"(?m)^FROM \S+:\$\{(\w+)\}")]
    private static partial Regex From();

    [GeneratedRegex(@"\$\{(\w+)")]
    private static partial Regex Asked();
}
