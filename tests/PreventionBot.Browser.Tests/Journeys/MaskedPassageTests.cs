using PreventionBot.Browser.Tests.Accessibility;
using PreventionBot.Browser.Tests.Harness;
using PreventionBot.Service.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace PreventionBot.Browser.Tests.Journeys;

/// <summary>A listener reads a message with a number in it: masked, and as it was written once there is a reason.</summary>
public sealed class MaskedPassageTests(Chromium chromium)
{
    private const string Written = "appelle ma mère au 06 12 34 56 78 stp";

    [Fact]
    public async Task A_listener_sees_a_number_masked_and_as_written_only_after_giving_a_reason()
    {
        await using var service = await OpenService.StartAsync();
        var young = await Young.ArriveAsync(service);
        await young.SayAsync(Written);
        await young.AskForPersonAsync();
        var options = DeskPage.Screen;
        options.BypassCSP = true;
        await using var window = await Window.OpenAsync(chromium, service.Address, options);
        var desk = await DeskPage.OpenAsync(window);
        await desk.SignInAsync();
        await desk.TakeNextAsync();

        await Expect(desk.Message("appelle ma mère au [téléphone] stp")).ToBeVisibleAsync();
        Assert.DoesNotContain("34 56", await desk.Page.ContentAsync(), StringComparison.Ordinal);

        await desk.Page.GetByTestId("reveal-ask").ClickAsync();
        await Expect(desk.Page.GetByTestId("reveal-reason")).ToBeFocusedAsync();
        await Expect(desk.Page.GetByTestId("reveal-confirm")).ToBeDisabledAsync();
        await Axe.AssertNothingAsync(window, "desk-reveal");
        await desk.Page.GetByTestId("reveal-reason").SelectOptionAsync("danger");
        await desk.Page.GetByTestId("reveal-note").FillAsync("prévenir sa mère");
        await desk.Page.GetByTestId("reveal-confirm").ClickAsync();

        await Expect(desk.Page.GetByTestId("original")).ToHaveTextAsync(Written);
        await Axe.AssertNothingAsync(window, "desk-revealed");
        await desk.Page.GetByTestId("reveal").GetByRole(Microsoft.Playwright.AriaRole.Button).ClickAsync();
        await Expect(desk.Page.GetByTestId("reveal-ask")).ToBeVisibleAsync();
        Assert.DoesNotContain("34 56", await desk.Page.ContentAsync(), StringComparison.Ordinal);
    }
}
