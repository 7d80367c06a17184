using System.Text.Json.Nodes;

namespace PreventionBot.Service.Tests.Deployment;

/// <summary>The checks of templates can fail: each mistake, made in a template that ships, is found.</summary>
public sealed class BrokenTemplateTests
{
    [Theory]
    [InlineData("parameters('appServiceName')", "parameters('appServiceNom')", "parameters('appServiceNom') is used and not declared")]
    [InlineData("[variables('planName')]", "plan", "dependsOn names")]
    [InlineData("\"exitTo\": {", "\"leaveTo\": {", "parameters('leaveTo') is declared and not used")]
    [InlineData("\"databaseName\": \"prevention\"", "\"databaseNom\": \"prevention\"", "variables('databaseName') is used and not declared")]
    [InlineData("\"apiVersion\": \"2024-04-01\"", "\"apiVersion\": \"latest\"", "has no released apiVersion")]
    [InlineData("\"apiVersion\": \"2022-04-01\"", "\"apiVersion\": \"2022-04-01-preview\"", "has no released apiVersion")]
    [InlineData("\"name\": \"[variables('networkName')]\"", "\"name\": \"[variables('vaultName')]\"", "dependsOn names resourceid('Microsoft.Network/virtualNetworks',variables('networkName'))")]
    [InlineData("\"contentVersion\": \"1.0.0.0\",", "", "contentVersion is missing")]
    public void A_mistake_is_found(string before, string after, string finding) =>
        Assert.Contains(Broken(t => t.Replace(before, after, StringComparison.Ordinal)), f => f.Contains(finding, StringComparison.Ordinal));

    [Fact]
    public void A_secret_with_a_default_or_without_protection_is_found()
    {
        Assert.Contains("parameter databasePassword is secure and has a default", Broken(t => t["parameters"]!["databasePassword"]!["defaultValue"] = "changeme"));
        Assert.Contains("parameter databasePassword is a secret and not secure", Broken(t => t["parameters"]!["databasePassword"]!["type"] = "string"));
        Assert.Contains("parameter exitTo is not described", Broken(t => ((JsonObject)t["parameters"]!["exitTo"]!).Remove("metadata")));
    }

    [Fact]
    public void An_output_that_shows_a_secret_is_found_also_behind_a_variable()
    {
        Assert.Contains("output page shows appSecret", Broken(t => t["outputs"]!["page"]!["value"] = "[concat('a', parameters('appSecret'))]"));
        Assert.Contains("output page shows databasePassword", Broken(t =>
        {
            t["variables"]!["databaseName"] = "[parameters('databasePassword')]";
            t["outputs"]!["page"]!["value"] = "[variables('databaseName')]";
        }));
        Assert.Contains("output page calls listKeys", Broken(t => t["outputs"]!["page"]!["value"] = "[listKeys(variables('identityId'), '2023-01-31').key1]"));
    }

    [Fact]
    public void A_nested_template_that_is_not_given_what_it_asks_for_is_found()
    {
        var template = ArmTemplate.Load("deployWithNewResourceGroup", "template-BotApp-new-rg.json");
        var given = (JsonObject)template.One("Microsoft.Resources/deployments")["properties"]!["parameters"]!;
        given.Remove("retentionDays");

        Assert.Contains("the nested template is not given retentionDays", TemplateFindings.Of(template));
    }

    [Theory]
    [InlineData("[parameters('a']")]
    [InlineData("[parameters('a')")]
    [InlineData("[parameters('a)]")]
    [InlineData("[concat('a' 'b')]")]
    [InlineData("[]")]
    public void Something_that_is_no_expression_is_refused(string expression) =>
        Assert.Throws<FormatException>(() => ArmExpression.Read(expression));

    [Fact]
    public void An_expression_is_read_whole()
    {
        var read = ArmExpression.Read("[if(equals(parameters('a').b[0], 'it''s'), Format('{0}', copyIndex()), -1)]");

        Assert.Equal("if(equals(parameters('a')['b'][0],'it's'),format('{0}',copyindex()),-1)", read.ToString());
        Assert.Equal("'[[literal]'", ArmExpression.Read("[[literal]").ToString());
    }

    private static IReadOnlyList<string> Broken(Func<string, string> change)
    {
        var text = Checkout.Read("deploymentTemplates", "deployUseExistResourceGroup", "template-BotApp-with-rg.json");
        var changed = change(text);
        Assert.NotEqual(text, changed);
        return TemplateFindings.Of(new ArmTemplate((JsonObject)JsonNode.Parse(changed)!));
    }

    private static IReadOnlyList<string> Broken(Action<JsonObject> change)
    {
        var template = ArmTemplate.Load("deployUseExistResourceGroup", "template-BotApp-with-rg.json");
        change(template.Root);
        return TemplateFindings.Of(template);
    }
}
