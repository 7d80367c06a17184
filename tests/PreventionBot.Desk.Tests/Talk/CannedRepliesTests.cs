using PreventionBot.Desk.Talk;
using PreventionBot.Desk.Tests.Border;

namespace PreventionBot.Desk.Tests.Talk;

public sealed class CannedRepliesTests
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_replies_that_are_shipped_can_be_read_and_fit_a_message(string locale)
    {
        var texts = (await LoadAsync(locale)).SelectMany(group => group.Texts).ToList();

        Assert.True(texts.Count >= 8);
        Assert.All(texts, text => Assert.InRange(text.Length, 1, 400));
        Assert.Distinct(texts);
    }

    [Fact]
    public async Task Both_languages_offer_the_same_number_in_the_same_situations() =>
        Assert.Equal(
            (await LoadAsync("fr")).Select(group => group.Texts.Count),
            (await LoadAsync("en")).Select(group => group.Texts.Count));

    [Theory]
    [InlineData(" vous ")]
    [InlineData("votre")]
    [InlineData("promets")]
    [InlineData("entre nous")]
    public async Task The_french_replies_say_tu_and_promise_no_secret(string never)
    {
        var texts = (await LoadAsync("fr")).SelectMany(group => group.Texts);

        Assert.DoesNotContain(texts, text => text.Contains(never, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Replies_that_cannot_be_read_are_no_failure()
    {
        var missing = new ServiceStub((_, _) => ServiceStub.Status(404));

        Assert.Null(await CannedReplies.LoadAsync(missing.Client, "fr", TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("", "Bonjour.", "Bonjour.")]
    [InlineData("Salut, ", "Bonjour.", "Salut,\nBonjour.")]
    public void A_reply_goes_after_the_draft_and_replaces_nothing(string draft, string reply, string result) =>
        Assert.Equal(result, CannedReplies.Insert(draft, reply));

    private static async Task<IReadOnlyList<CannedReplies>> LoadAsync(string locale)
    {
        var shipped = await File.ReadAllTextAsync(
            Path.Combine(AppContext.BaseDirectory, $"replies.{locale}.json"), TestContext.Current.CancellationToken);
        var service = new ServiceStub((_, _) => ServiceStub.Json(shipped));
        var replies = await CannedReplies.LoadAsync(service.Client, locale, TestContext.Current.CancellationToken);
        Assert.Equal($"/desk/replies.{locale}.json", Assert.Single(service.Asked).Path);
        return replies!;
    }
}
