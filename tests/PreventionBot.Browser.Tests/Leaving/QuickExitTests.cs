using System.Net;
using System.Net.Http.Headers;
using PreventionBot.Browser.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace PreventionBot.Browser.Tests.Leaving;

public sealed class QuickExitTests(Chromium chromium, OpenService open)
{
    private const string Elsewhere = "https://meteofrance.com/";
    private static readonly TimeSpan _atOnce = TimeSpan.FromMilliseconds(100);

    [Theory]
    [InlineData("button")]
    [InlineData("ShiftLeft ShiftRight ShiftLeft")]
    [InlineData("ShiftRight ShiftRight ShiftRight")]
    public async Task Journey_1_leaving_blanks_the_page_at_once_and_leaves_nothing_behind(string way)
    {
        await using var leaver = await Leaver.TalkingAsync(chromium, open.Process.Address);
        var token = leaver.Window.Token;
        Assert.Equal(HttpStatusCode.OK, await ReadWithAsync(token));
        Assert.Equal("0 0", await leaver.Page.EvaluateAsync<string>("`${localStorage.length} ${sessionStorage.length}`"));
        Assert.Equal(0, await leaver.Page.EvaluateAsync<int>("indexedDB.databases().then(all => all.length)"));

        await LeaveAsync(leaver, way);

        await AssertGoneAsync(leaver);
        Assert.Equal(HttpStatusCode.Forbidden, await UntilRefusedAsync(token));
        Assert.Empty(await leaver.Page.Context.CookiesAsync());
        Assert.DoesNotContain("localStorage\":[{", await leaver.Page.Context.StorageStateAsync(), StringComparison.Ordinal);
        Assert.Empty(leaver.Window.Complaints);
    }

    [Theory]
    [InlineData("button")]
    [InlineData("ShiftLeft ShiftRight ShiftLeft")]
    public async Task Journey_1_leaving_works_with_the_service_dead(string way)
    {
        await using var service = await OpenService.StartAsync();
        await using var leaver = await Leaver.TalkingAsync(chromium, service.Address);
        await service.KillAsync();

        await LeaveAsync(leaver, way);

        await AssertGoneAsync(leaver);
    }

    [Fact]
    public async Task Escape_pressed_three_times_leaves_nothing_and_loses_nothing()
    {
        await using var leaver = await Leaver.TalkingAsync(chromium, open.Process.Address);

        await LeaveAsync(leaver, "Escape Escape Escape");

        await Expect(leaver.Talk.Own(Leaver.Secret)).ToBeVisibleAsync();
        await leaver.Talk.HearAsync("toujours là");
        Assert.Equal(open.Process.Address.AbsoluteUri, leaver.Page.Url);
    }

    [Fact]
    public async Task Capitals_typed_with_shift_never_leave()
    {
        await using var leaver = await Leaver.TalkingAsync(chromium, open.Process.Address);

        await LeaveAsync(leaver, "Shift+A Shift+B Shift+C Shift+D");

        await Expect(leaver.Talk.Composer).ToHaveValueAsync("ABCD");
        await Expect(leaver.Talk.Own(Leaver.Secret)).ToBeVisibleAsync();
    }

    private static async Task LeaveAsync(Leaver leaver, string way)
    {
        if (way == "button")
        {
            await leaver.Talk.Exit.ClickAsync();
            return;
        }

        foreach (var key in way.Split(' '))
            await leaver.Page.Keyboard.PressAsync(key);
    }

    private static async Task AssertGoneAsync(Leaver leaver)
    {
        Assert.InRange(await leaver.BlankAfterAsync(), TimeSpan.Zero, _atOnce);
        await leaver.Page.WaitForURLAsync(Elsewhere);
        Assert.Equal([Elsewhere], leaver.Window.Elsewhere.Skip(1));

        var behind = await leaver.AllThatIsBehindAsync();
        Assert.Contains("before.example", behind, StringComparison.Ordinal);
        Assert.DoesNotContain(Leaver.Secret, behind, StringComparison.Ordinal);
        Assert.DoesNotContain(leaver.Window.Service.Authority, behind, StringComparison.Ordinal);
    }

    private async Task<HttpStatusCode> ReadWithAsync(string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/tokens/refresh");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await open.Process.Http.SendAsync(request);
        return answer.StatusCode;
    }

    // The goodbye is sent without waiting for it, so it may arrive after the page has gone.
    private async Task<HttpStatusCode> UntilRefusedAsync(string token)
    {
        for (var tries = 0; tries < 30; tries++)
        {
            if (await ReadWithAsync(token) is var status and not HttpStatusCode.OK)
                return status;
            await Task.Delay(100);
        }

        return HttpStatusCode.OK;
    }
}
