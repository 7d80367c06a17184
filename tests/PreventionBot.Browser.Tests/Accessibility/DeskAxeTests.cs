using Microsoft.Playwright;
using PreventionBot.Browser.Tests.Harness;
using PreventionBot.Service.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace PreventionBot.Browser.Tests.Accessibility;

public sealed class DeskAxeTests(Chromium chromium)
{
    private static readonly string[] _waiting =
    [
        "un mec de 30 ans me demande des photos et je flippe",
        "j me suis barré je dors chez un gars rencontré sur snap",
        "ça sert plus a rien jveux disparaitre",
        "je me trouve moche",
        "on me harcèle au collège",
        "c grave si j ai jamais embrassé",
    ];

    [Fact]
    public async Task Axe_finds_nothing_at_the_door_in_the_queue_of_six_and_in_a_conversation_light_or_dark()
    {
        await using var service = await OpenService.StartAsync();
        foreach (var words in _waiting)
        {
            var young = await Young.ArriveAsync(service);
            await young.SayAsync(words);
            await young.SayAsync("Parler à quelqu'un");
        }

        var options = DeskPage.Screen;
        options.BypassCSP = true;
        await using var window = await Window.OpenAsync(chromium, service.Address, options);
        var desk = await DeskPage.OpenAsync(window);
        await ExamineAsync(window, "desk-door");

        await desk.SignInAsync();
        await Expect(desk.Queue).ToHaveCountAsync(_waiting.Length);
        await ExamineAsync(window, "desk-queue");

        await desk.TakeNextAsync();
        await desk.WriteAsync("Bonjour, je suis Camille.");
        await ExamineAsync(window, "desk-conversation");

        await desk.Page.GetByTestId("replies").ClickAsync();
        await desk.Page.GetByTestId("close").ClickAsync();
        await Expect(desk.Page.GetByTestId("close-confirm")).ToBeVisibleAsync();
        await ExamineAsync(window, "desk-closing");
    }

    private static async Task ExamineAsync(Window window, string name)
    {
        foreach (var colours in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await window.Page.EmulateMediaAsync(new() { ColorScheme = colours });
            await Axe.AssertNothingAsync(window, $"{name}-{colours}".ToLowerInvariant());
        }
    }
}
