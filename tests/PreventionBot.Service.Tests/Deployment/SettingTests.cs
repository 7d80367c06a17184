using System.Text.RegularExpressions;

namespace PreventionBot.Service.Tests.Deployment;

/// <summary>What the templates and compose set, the service reads, and docs/settings.md explains.</summary>
public sealed partial class SettingTests
{
    /// <summary>Settings of parts that the templates are made for and that may not be in this checkout yet: each is checked as soon as its part is.</summary>
    private static readonly string[] _awaited = ["Store:Postgres"];

    [Fact]
    public void The_options_classes_are_found()
    {
        Assert.Superset(new HashSet<string> { "Store:Path", "Helpline:Hours", "Proxy:Trusted", "DirectLine:Secrets", "Page:ExitTo" }, new HashSet<string>(ServiceSettings.All));
        Assert.DoesNotContain("Store:Nonsense", ServiceSettings.All);
    }

    [Theory]
    [InlineData("deploymentTemplates/deployUseExistResourceGroup/template-BotApp-with-rg.json", 13)]
    [InlineData("compose/compose.yaml", 9)]
    public void Every_setting_that_is_set_exists_and_is_explained(string file, int least)
    {
        var set = Variable().Matches(Checkout.Read(file.Split('/'))).Select(m => ServiceSettings.NameOf(m.Value)).ToHashSet();
        var explained = Checkout.Read("docs", "settings.md");

        Assert.True(set.Count >= least, $"Only {set.Count} settings are seen in {file}.");
        Assert.All(set.Where(IsHere), name => Assert.Contains(name, ServiceSettings.All));
        Assert.All(set.Where(IsHere), name => Assert.Contains($"`{name}`", explained, StringComparison.Ordinal));
    }

    private static bool IsHere(string name) =>
        !_awaited.Contains(name) || ServiceSettings.All.Contains(name);

    [GeneratedRegex(@"\b[A-Z][A-Za-z]+__[A-Za-z]+")]
    private static partial Regex Variable();
}
