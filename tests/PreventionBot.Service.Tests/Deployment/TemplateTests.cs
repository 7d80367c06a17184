using System.Text.Json.Nodes;

namespace PreventionBot.Service.Tests.Deployment;

/// <summary>The templates that ship: sound as far as can be seen without Azure, alike in both folders, and with nothing that keeps addresses.</summary>
public sealed class TemplateTests
{
    private const string Existing = "deployUseExistResourceGroup";
    private const string New = "deployWithNewResourceGroup";

    private static readonly string[] _european =
    [
        "francecentral", "germanywestcentral", "italynorth", "northeurope", "polandcentral", "spaincentral", "swedencentral", "westeurope",
    ];

    [Theory]
    [InlineData(Existing, "BotApp-with-rg")]
    [InlineData(Existing, "AzureBot-with-rg")]
    [InlineData(New, "BotApp-new-rg")]
    [InlineData(New, "AzureBot-new-rg")]
    public void A_template_that_ships_is_sound(string folder, string name) =>
        Assert.Equal([], TemplateFindings.Of(ArmTemplate.Load(folder, $"template-{name}.json")));

    [Theory]
    [InlineData("BotApp")]
    [InlineData("AzureBot")]
    public void Both_folders_deploy_the_same(string kind)
    {
        var existing = ArmTemplate.Load(Existing, $"template-{kind}-with-rg.json");
        var fresh = ArmTemplate.Load(New, $"template-{kind}-new-rg.json");

        Assert.True(JsonNode.DeepEquals(existing.Root, Assert.Single(fresh.Nested).Root));
        Assert.Equal("inner", (string)fresh.One("Microsoft.Resources/deployments")["properties"]!["expressionEvaluationOptions"]!["scope"]!);
        Assert.Equal(existing.Outputs.Select(o => o.Key), fresh.Outputs.Select(o => o.Key));
        Assert.Equal(["groupName", "groupLocation", .. existing.Parameters.Select(p => p.Key)], fresh.Parameters.Select(p => p.Key));
        foreach (var (name, parameter) in existing.Parameters)
        {
            // A default that asks for the resource group has no meaning at the subscription.
            var same = (JsonObject)fresh.Parameters[name]!.DeepClone();
            if (parameter!["defaultValue"]?.ToString().Contains("resourceGroup()", StringComparison.Ordinal) == true)
            {
                same["defaultValue"] = parameter["defaultValue"]!.DeepClone();
            }

            Assert.True(JsonNode.DeepEquals(parameter, same), name);
        }
    }

    [Theory]
    [InlineData(Existing, "BotApp-with-rg")]
    [InlineData(Existing, "AzureBot-with-rg")]
    [InlineData(New, "BotApp-new-rg")]
    [InlineData(New, "AzureBot-new-rg")]
    public void A_parameter_file_names_what_its_template_asks_for_and_holds_no_secret(string folder, string name)
    {
        var template = ArmTemplate.Load(folder, $"template-{name}.json");
        var given = ArmTemplate.Load(folder, $"parameters-for-template-{name}.json").Parameters;

        foreach (var (parameter, value) in given)
        {
            var asked = Assert.IsType<JsonObject>(template.Parameters[parameter]);
            Assert.NotEqual("securestring", (string)asked["type"]!);
            if (asked["allowedValues"] is JsonArray allowed)
            {
                Assert.Contains(value!["value"]!.ToString(), allowed.Select(a => a!.ToString()));
            }
        }

        var missing = template.Parameters.Where(p => p.Value!["defaultValue"] is null && !given.ContainsKey(p.Key));
        Assert.All(missing, p => Assert.Equal("securestring", (string)p.Value!["type"]!));
    }

    [Fact]
    public void The_web_app_takes_https_only_and_keeps_no_log_of_requests()
    {
        var template = ArmTemplate.Load(Existing, "template-BotApp-with-rg.json");
        var site = template.One("Microsoft.Web/sites")["properties"]!;
        var settings = (JsonObject)site["siteConfig"]!;

        Assert.True((bool)site["httpsOnly"]!);
        var expected = new Dictionary<string, object>
        {
            ["linuxFxVersion"] = "DOTNETCORE|10.0",
            ["healthCheckPath"] = "/health",
            ["alwaysOn"] = true,
            ["webSocketsEnabled"] = true,
            ["minTlsVersion"] = "1.2",
            ["scmMinTlsVersion"] = "1.2",
            ["ftpsState"] = "Disabled",
            ["httpLoggingEnabled"] = false,
            ["detailedErrorLoggingEnabled"] = false,
            ["requestTracingEnabled"] = false,
            ["remoteDebuggingEnabled"] = false,
        };
        Assert.All(expected, e => Assert.Equal(e.Value.ToString(), settings[e.Key]!.ToString(), ignoreCase: true));
        var logs = template.One("Microsoft.Web/sites/config")["properties"]!;
        Assert.False((bool)logs["httpLogs"]!["fileSystem"]!["enabled"]!);
        Assert.False((bool)logs["detailedErrorMessages"]!["enabled"]!);
        Assert.False((bool)logs["failedRequestsTracing"]!["enabled"]!);
        Assert.Equal(1, (int)template.Parameters["instances"]!["defaultValue"]!);
    }

    [Fact]
    public void The_database_has_no_address_outside_and_no_resource_watches_who_talks()
    {
        string[] names = ["template-BotApp-with-rg.json", "template-AzureBot-with-rg.json"];
        var templates = names.Select(n => ArmTemplate.Load(Existing, n)).ToList();
        var server = templates[0].One("Microsoft.DBforPostgreSQL/flexibleServers")["properties"]!;

        Assert.NotNull(server["network"]!["delegatedSubnetResourceId"]);
        Assert.Equal("Disabled", (string)server["backup"]!["geoRedundantBackup"]!);
        Assert.DoesNotContain(templates.SelectMany(t => t.Resources), r => ((string)r["type"]!).Contains("firewallRules", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(
            templates.SelectMany(t => t.Resources),
            r => ((string)r["type"]!).Contains("Insights", StringComparison.OrdinalIgnoreCase) || ((string)r["type"]!).Contains("diagnosticSettings", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(_european, ((JsonArray)templates[0].Parameters["location"]!["allowedValues"]!).Select(v => (string)v!));
        Assert.Equal("francecentral", (string)templates[0].Parameters["location"]!["defaultValue"]!);
    }

    [Fact]
    public void Channels_are_off_until_somebody_decides_and_take_no_files()
    {
        var template = ArmTemplate.Load(Existing, "template-AzureBot-with-rg.json");
        var sites = template.Resources.Select(r => r["properties"]!["properties"]?["sites"]?[0]).OfType<JsonObject>().ToList();

        Assert.Equal(2, sites.Count);
        Assert.All(sites, s => Assert.True((bool)s["isBlockUserUploadEnabled"]!));
        Assert.All(sites, s => Assert.False((bool)s["isDetailedLoggingEnabled"]!));
        Assert.False((bool)template.Parameters["webChat"]!["defaultValue"]!);
        Assert.False((bool)template.Parameters["directLine"]!["defaultValue"]!);
        Assert.DoesNotContain("MultiTenant", ((JsonArray)template.Parameters["appType"]!["allowedValues"]!).Select(v => (string)v!));
        var telegram = Assert.Single(template.Resources, r => (string?)r["properties"]!["channelName"] == "TelegramChannel");
        Assert.Equal("[not(empty(parameters('telegramToken')))]", (string)template.Variables["hasTelegram"]!);
        Assert.Equal("[variables('hasTelegram')]", (string)telegram["condition"]!);
    }
}
