using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using PreventionBot.Browser.Tests.Accessibility;
using PreventionBot.Browser.Tests.Harness;
using PreventionBot.Schema;
using PreventionBot.Schema.Activities;
using PreventionBot.Schema.Desk;
using PreventionBot.Service.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace PreventionBot.Conformance.Tests.WebChat;

/// <summary>A young person at a partner's page with Microsoft's Web Chat, and a listener at the desk: one whole journey in French.</summary>
public sealed partial class WebChatJourneyTests(Chromium chromium, WebChatSite site, SharedService shared)
    : IClassFixture<Chromium>, IClassFixture<WebChatSite>, IClassFixture<SharedService>
{
    // Web Chat takes its time on a busy machine, and waits by itself before it opens a lost socket again.
    static WebChatJourneyTests() => SetDefaultExpectTimeout(20_000);

    private const string Plea = "j me suis barré je dors chez un gars rencontré sur snap";

    [Fact]
    public async Task Web_Chat_carries_a_whole_journey_with_quick_replies_a_handoff_and_a_lost_socket()
    {
        await using var window = await Window.OpenAsync(chromium, shared.Service.Address, new() { ViewportSize = new() { Width = 420, Height = 900 } }, site.Address);
        using var listener = await Listener.SignInAsync(shared.Service);
        var young = await WebChatPage.ArriveAsync(window, site.Address);

        await GreetAsync(young, window);
        await TalkAsync(young, window);
        var claim = await AskForPersonAsync(young, listener);
        await WriteToEachOtherAsync(young, listener, claim, window);
        await WriteThroughALostSocketAsync(young, listener, claim);
        await CloseAsync(young, listener, claim, window);

        await AssertSameAsLogAsync(young);
        Assert.Empty(window.Elsewhere);
        // Chromium reports a socket that was closed under its eyes; nothing else may be complained of.
        var complaints = window.Complaints.Where(c => !c.Contains("WebSocket", StringComparison.Ordinal));
        Assert.True(!complaints.Any(), string.Join('\n', complaints));
    }

    private static async Task GreetAsync(WebChatPage young, Window window)
    {
        await Expect(young.Bubble("Je suis un robot")).ToHaveCountAsync(1);
        await Expect(young.Page.GetByPlaceholder("Tapez votre message")).ToBeVisibleAsync();
        await Expect(young.Replies).Not.ToHaveCountAsync(0);
        await Axe.AssertNothingAsync(window, "webchat-1-greeting");
    }

    private static async Task TalkAsync(WebChatPage young, Window window)
    {
        await young.PressAsync("Oui, on commence");
        await Expect(young.Replies.First).ToBeVisibleAsync();
        await young.SayAsync(Plea);
        foreach (var number in new[] { "17", "114", "119" })
        {
            await Expect(young.Card(number).First).ToBeVisibleAsync();
        }

        await Expect(young.Bubble("en sécurité").First).ToBeVisibleAsync();
        await Expect(young.Replies.First).ToBeVisibleAsync();
        await young.UntilSentAsync();
        await Axe.AssertNothingAsync(window, "webchat-2-danger");
    }

    private static async Task<DeskClaim> AskForPersonAsync(WebChatPage young, Listener listener)
    {
        await young.PressAsync("Parler à quelqu'un");
        await Expect(young.Bubble("J’ai demandé une vraie personne pour toi")).ToBeVisibleAsync();
        var claim = await listener.TakeNextAsync();
        Assert.Equal(await young.ConversationIdAsync(), claim?.ConversationId);
        return claim!;
    }

    private static async Task WriteToEachOtherAsync(WebChatPage young, Listener listener, DeskClaim claim, Window window)
    {
        await Expect(young.Bubble("Camille est là. C’est une vraie personne")).ToBeVisibleAsync();
        Assert.Equal(HttpStatusCode.OK, await listener.WriteAsync(claim, "Bonjour, je suis Camille. Merci de nous avoir écrit."));
        await Expect(young.Bubble("Merci de nous avoir écrit.")).ToBeVisibleAsync();
        await young.SayAsync("salut jsp trop quoi dire");
        await young.UntilSentAsync();
        var heard = (await listener.ReadAsync(claim)).Activities;
        Assert.Equal((Speakers.Young, "salut jsp trop quoi dire"), (heard[^1].Speaker, heard[^1].Text));
        await Axe.AssertNothingAsync(window, "webchat-3-person");
    }

    private static async Task WriteThroughALostSocketAsync(WebChatPage young, Listener listener, DeskClaim claim)
    {
        await young.DropSocketAsync();
        Assert.Equal(HttpStatusCode.OK, await listener.WriteAsync(claim, "Es-tu seul en ce moment ?"));
        await young.SayAsync("il est sorti");
        Assert.Equal(HttpStatusCode.OK, await listener.WriteAsync(claim, "On reste avec toi."));

        await young.UntilReconnectedAsync(2);
        await Expect(young.Bubble("Es-tu seul en ce moment")).ToBeVisibleAsync();
        await Expect(young.Bubble("On reste avec toi.")).ToBeVisibleAsync();
        await young.UntilSentAsync();
        await Expect(young.Own("il est sorti")).ToHaveCountAsync(1);
    }

    private static async Task CloseAsync(WebChatPage young, Listener listener, DeskClaim claim, Window window)
    {
        Assert.Equal(HttpStatusCode.NoContent, await listener.ChangeAsync(claim, "close"));
        await Expect(young.Bubble("La personne a terminé. C’est de nouveau moi, le robot.")).ToBeVisibleAsync();
        await Expect(young.Replies.First).ToBeVisibleAsync();
        await young.PressAsync("Revenir au menu");
        await young.UntilSentAsync();
        await Expect(young.Last).Not.ToHaveClassAsync(new Regex("--from-user"));
        await Expect(young.Last).ToBeInViewportAsync();
        await Axe.AssertNothingAsync(window, "webchat-4-robot-again");
    }

    /// <summary>Everything once, in the order of the log, each on the side of who said it.</summary>
    private async Task AssertSameAsLogAsync(WebChatPage young)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v3/directline/conversations/{await young.ConversationIdAsync()}/activities");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "demo");
        using var answer = await shared.Service.Http.SendAsync(request);
        var log = (await answer.Content.ReadFromJsonAsync(SchemaJson.Default.ActivitySet))!.Activities.Where(a => a.Type == ActivityTypes.Message).ToList();

        Assert.Equal(log.Select(a => a.Id), await young.IdsAsync());
        var lines = await young.LinesAsync();
        Assert.Equal(log.Select(a => new WebChatPage.Line(a.From!.Role == "user", Plain(a.Text!))), lines.Select(l => l with { Text = Plain(l.Text) }));
        Assert.True(lines.Count > 15, "Too little was said to prove anything.");
    }

    /// <summary>Words without what Markdown and its typography change.</summary>
    private static string Plain(string text) => Spaces().Replace(
        text.Replace("*", "", StringComparison.Ordinal).Replace('’', '\'').Replace("…", "...", StringComparison.Ordinal), " ").Trim();

    [GeneratedRegex(@"\s+(- )?")]
    private static partial Regex Spaces();
}
