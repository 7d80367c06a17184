using PreventionBot.Browser.Tests.Harness;
using PreventionBot.Service.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace PreventionBot.Browser.Tests.Journeys;

/// <summary>A young person and a listener, each at a window of their own.</summary>
public sealed class TwoWindowsTests(Chromium chromium)
{
    private const string Plea = "j me suis barré je dors chez un gars rencontré sur snap";

    [Fact]
    public async Task Journeys_5_and_11_survive_a_service_that_is_killed_while_both_write()
    {
        await using var service = await OpenService.StartAsync();
        var earlier = await Young.ArriveAsync(service);
        await earlier.SayAsync("Parler à quelqu'un");
        await using var left = await Window.OpenAsync(chromium, service.Address);
        await using var right = await Window.OpenAsync(chromium, service.Address, DeskPage.Screen);
        var young = await TalkPage.ArriveAsync(left);
        var desk = await DeskPage.OpenAsync(right);
        await desk.SignInAsync();

        await AskInDangerAsync(young, left);
        await TakeTheGravestAsync(desk, right);
        await WriteToEachOtherAsync(young, desk);
        await WriteThroughAKillAsync(service, young, desk, left, right);
        await AssertSameTranscriptAsync(young, desk);
        await CloseAsync(young, desk, left, right);
        Assert.Empty(left.Elsewhere.Concat(right.Elsewhere));
        var complaints = left.Complaints.Concat(right.Complaints).Where(c => !IsOwedToTheKill(c) && !IsTheClosedDoor(c));
        Assert.True(!complaints.Any(), string.Join('\n', complaints));
    }

    private static async Task AskInDangerAsync(TalkPage young, Window window)
    {
        await young.SayAsync(Plea);
        await Expect(young.Danger.First).ToBeVisibleAsync();
        var answer = string.Join('\n', await young.Danger.AllInnerTextsAsync());
        Assert.Contains("en sécurité", answer, StringComparison.Ordinal);
        Assert.All(["17", "114", "119"], number => Assert.Matches($@"\b{number}\b", answer));
        await window.ShootAsync("1-danger");

        await young.Human.ClickAsync();
        await Expect(young.Strip).ToHaveAttributeAsync("data-state", "waiting");
        await window.ShootAsync("2-waiting");
    }

    private static async Task TakeTheGravestAsync(DeskPage desk, Window window)
    {
        await Expect(desk.Queue).ToHaveCountAsync(2);
        await Expect(desk.Queue.First).ToHaveAttributeAsync("data-severity", "3");
        await Expect(desk.Queue.First.Locator(".reasons q").First).ToBeVisibleAsync();
        var quoted = await desk.Queue.First.Locator(".reasons q").AllTextContentsAsync();
        Assert.All(quoted, words => Assert.Contains(words.Trim(), Plea, StringComparison.OrdinalIgnoreCase));
        await window.ShootAsync("3-queue");
        await desk.TakeNextAsync();
        await Expect(desk.Message(Plea)).ToBeVisibleAsync();
    }

    private static async Task WriteToEachOtherAsync(TalkPage young, DeskPage desk)
    {
        await Expect(young.Strip).ToHaveAttributeAsync("data-state", "active");
        await Expect(young.Strip).ToContainTextAsync("Camille, une vraie personne");
        await desk.WriteAsync("Bonjour, je suis Camille. Merci de nous avoir écrit.");
        await Expect(young.Person("Merci de nous avoir écrit.")).ToBeVisibleAsync();
        await young.SayAsync("salut. jsp trop quoi dire");
        await Expect(desk.Message("jsp trop quoi dire")).ToBeVisibleAsync();
    }

    private static async Task WriteThroughAKillAsync(
        ServiceProcess service, TalkPage young, DeskPage desk, Window left, Window right)
    {
        await young.Page.EvaluateAsync("window.notReloaded = 'young'");
        await desk.Page.EvaluateAsync("window.notReloaded = 'desk'");
        await young.Composer.PressSequentiallyAsync("il est sorti ");
        await desk.Composer.PressSequentiallyAsync("Es-tu seul ");

        await service.KillAsync();
        await young.SayAsync("je suis tout seul");
        await desk.WriteAsync("en ce moment ?");
        await Expect(young.Page.Locator("#connection")).ToContainTextAsync("Rien n’est perdu");
        await Expect(desk.Connection).ToHaveAttributeAsync("data-state", "offline");
        await left.ShootAsync("4-service-down-young");
        await right.ShootAsync("5-service-down-desk");

        await service.StartAgainAsync();
        await Expect(young.Person("Es-tu seul en ce moment ?")).ToBeVisibleAsync();
        await Expect(desk.Message("il est sorti je suis tout seul")).ToBeVisibleAsync();
        await Expect(young.Page.Locator("#connection")).ToBeEmptyAsync();
        await Expect(desk.Connection).ToHaveAttributeAsync("data-state", "online");
        await desk.WriteAsync("On est toujours là.");
        await Expect(young.Person("On est toujours là.")).ToBeVisibleAsync();
        await young.SayAsync("ok");
        await Expect(desk.Message("ok").Last).ToBeVisibleAsync();
        Assert.Equal("young", await young.Page.EvaluateAsync<string>("window.notReloaded"));
        Assert.Equal("desk", await desk.Page.EvaluateAsync<string>("window.notReloaded"));
        await left.ShootAsync("6-with-a-person");
        await right.ShootAsync("7-conversation");
    }

    private static async Task AssertSameTranscriptAsync(TalkPage young, DeskPage desk)
    {
        var there = await desk.TranscriptAsync();
        var here = await young.TranscriptAsync();

        Assert.Equal(there, here);
        Assert.True(here.Count > 8, "Too little was said to prove anything.");
        Assert.DoesNotContain(0, here.Select(said => said.Number));
        Assert.Equal(here.Select(said => said.Number).Distinct().Order(), here.Select(said => said.Number));
        Assert.Single(here, said => said.Text == "il est sorti je suis tout seul");
        Assert.Single(here, said => said.Text == "Es-tu seul en ce moment ?");
    }

    private static async Task CloseAsync(TalkPage young, DeskPage desk, Window left, Window right)
    {
        await desk.CloseAsync();
        await Expect(young.Log.Locator(".notice").Last).ToContainTextAsync("Camille n’est plus là");
        await Expect(young.Strip).ToHaveAttributeAsync("data-state", "robot");
        await young.HearAsync("merci à vous");
        await Expect(young.Log.Locator(".message").Last).ToHaveAttributeAsync("data-speaker", "robot");
        await left.ShootAsync("8-after-closing-young");
        await right.ShootAsync("9-after-closing-desk");
    }

    // Chromium itself reports every call that finds nobody; no page can keep it from doing so.
    private static bool IsOwedToTheKill(string complaint) =>
        complaint.Contains("net::ERR_", StringComparison.Ordinal) || complaint.Contains("WebSocket connection to", StringComparison.Ordinal)
        || complaint.Contains("MONO_WASM: WebSocket error", StringComparison.Ordinal);

    // Nor the answers by which the desk learns that nobody has signed in yet, or that a conversation is closed: see docs/wire.md.
    private static bool IsTheClosedDoor(string complaint) =>
        (complaint.Contains("401", StringComparison.Ordinal) && complaint.Contains("/desk/api/session", StringComparison.Ordinal))
        || (complaint.Contains("404", StringComparison.Ordinal) && complaint.Contains("/desk/api/conversations/", StringComparison.Ordinal));
}
