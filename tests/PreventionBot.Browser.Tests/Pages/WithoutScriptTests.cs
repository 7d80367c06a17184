using PreventionBot.Browser.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace PreventionBot.Browser.Tests.Pages;

public sealed class WithoutScriptTests(Chromium chromium, OpenService open)
{
    [Theory]
    [InlineData("fr", "La discussion a besoin de JavaScript")]
    [InlineData("en", "The chat needs JavaScript")]
    public async Task Without_JavaScript_the_numbers_the_reason_and_the_way_out_are_there(string language, string reason)
    {
        await using var window = await Window.OpenAsync(chromium, open.Process.Address, new() { JavaScriptEnabled = false });
        var page = window.Page;
        await page.GotoAsync(new Uri(open.Process.Address, $"/?lang={language}").AbsoluteUri);
        await window.ShootAsync($"without-script-{language}");

        // A browser under remote control reads <noscript> as if scripts ran, so what it holds is looked for as text.
        Assert.Contains(reason, await page.Locator("noscript").TextContentAsync(), StringComparison.Ordinal);
        foreach (var number in new[] { "tel:17", "sms:114", "tel:119", "tel:3114" })
            await Expect(page.Locator($"#services a[href='{number}']:visible").First).ToBeVisibleAsync();
        await Expect(page.Locator("#composer")).ToBeHiddenAsync();

        await page.Locator("#exit").ClickAsync();
        await page.WaitForURLAsync("https://meteofrance.com/");
    }
}
