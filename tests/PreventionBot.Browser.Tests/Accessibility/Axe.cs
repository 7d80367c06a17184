using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using PreventionBot.Browser.Tests.Harness;

namespace PreventionBot.Browser.Tests.Accessibility;

/// <summary>axe's rules for WCAG 2.0 to 2.2, levels A and AA, and for the RGAA, the French reading of them.</summary>
internal static class Axe
{
    private static readonly AxeRunOptions _rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "RGAAv4"),
    };

    /// <summary>Fails with every violation and where it is. What is examined is kept as a picture of that name.</summary>
    public static async Task AssertNothingAsync(Window window, string name)
    {
        await window.ShootAsync(name);
        var result = await window.Page.RunAxe(_rules);
        Assert.True(result.Passes.Length > 8, "axe saw next to nothing.");
        Assert.Empty(result.Violations.SelectMany(v => v.Nodes.Select(node => $"{name}: {v.Id} ({v.Help}) at {node.Target}: {node.Html}")));
    }
}
