using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PreventionBot.Service.Tests.Harness;

namespace PreventionBot.Service.Tests.Channels;

/// <summary>What a young person meets who writes from a messaging app.</summary>
public sealed class ChannelConversationTests(SharedService shared) : IClassFixture<SharedService>, IAsyncLifetime
{
    private ConnectorStub _connector = null!;

    public async ValueTask InitializeAsync() => _connector = await ConnectorStub.StartAsync();

    public ValueTask DisposeAsync() => _connector.DisposeAsync();

    [Fact]
    public async Task The_first_message_is_greeted_and_answered_in_one_message_that_tells_the_truth_about_a_messaging_app()
    {
        var phone = new Phone(shared.Service, _connector, "telegram");

        var answer = await phone.AskAsync("j'ai une question sur les règles");

        Assert.Contains("Je suis un robot", answer.Text, StringComparison.Ordinal);
        Assert.Contains("pas de bouton pour quitter vite", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ton numéro ni ton adresse IP", answer.Text, StringComparison.Ordinal);
        Assert.Equal(phone.Conversation + "-act-1", answer.To);
        Assert.Equal(phone.User, answer.Body.GetProperty("recipient").GetProperty("id").GetString());
        Assert.Equal("bot-1", answer.Body.GetProperty("from").GetProperty("id").GetString());
        Assert.NotEmpty(answer.Buttons);
    }

    [Fact]
    public async Task Whoever_says_hello_is_greeted_once()
    {
        var phone = new Phone(shared.Service, _connector, "telegram");

        var answer = await phone.AskAsync("bonjour");
        using var joined = await phone.SendAsync(new { type = "conversationUpdate", membersAdded = new[] { new { id = phone.User } } });
        using var event_ = await phone.SendAsync(new { type = "event", name = "webchat/join", value = new { language = "fr-FR" } });
        await Task.Delay(500, TestContext.Current.CancellationToken);

        Assert.Single(answer.Text.Split("Je suis un robot")[1..]);
        Assert.Single(_connector.To(phone.Conversation));
    }

    [Fact]
    public async Task In_SMS_replies_are_numbered_and_a_number_is_the_reply()
    {
        var phone = new Phone(shared.Service, _connector, "sms");
        var greeting = await phone.AskAsync("salut");
        Assert.Empty(greeting.Buttons);
        Assert.Contains("\n1. Oui, on commence\n2. Non, pas trop", greeting.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("**", greeting.Text, StringComparison.Ordinal);

        var answer = await phone.AskAsync("2");

        Assert.Contains("Merci de le dire", answer.Text, StringComparison.Ordinal);
        // There is no such button in an SMS.
        Assert.DoesNotContain("Quitter vite", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_Messenger_labels_are_cut_where_it_cuts_them_and_send_their_whole_words()
    {
        var phone = new Phone(shared.Service, _connector, "facebook");
        await phone.AskAsync("salut");
        var menu = await phone.AskAsync("Oui, on commence");

        Assert.Contains("Quelqu'un me fait d…", menu.Buttons);
        Assert.All(menu.Buttons, button => Assert.InRange(button.Length, 1, 20));
        var whole = menu.Body.GetProperty("suggestedActions").GetProperty("actions").EnumerateArray().Select(a => a.GetProperty("value").GetString());
        Assert.Contains("Quelqu'un me fait du mal", whole);
        Assert.Contains("Personne n'a le droit", (await phone.AskAsync("Quelqu'un me fait d…")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_about_danger_is_answered_with_the_numbers_in_its_text()
    {
        var phone = new Phone(shared.Service, _connector, "sms");
        await phone.AskAsync("salut");

        var answer = await phone.AskAsync("je veux mourir ce soir");

        Assert.Contains("3114", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_is_refused_kindly_and_words_beside_it_are_answered()
    {
        var phone = new Phone(shared.Service, _connector, "telegram");
        await phone.AskAsync("salut");
        object[] picture = [new { contentType = "image/jpeg", contentUrl = "https://example.org/secret-photo.jpg" }];

        using var alone = await phone.SendAsync(new { type = "message", attachments = picture });
        var refusal = (await _connector.UntilAsync(phone.Conversation, 2))[1];
        using var both = await phone.SendAsync(new { type = "message", text = "quelqu'un me fait du mal", attachments = picture });
        var posts = await _connector.UntilAsync(phone.Conversation, 4);

        Assert.Equal(HttpStatusCode.OK, alone.StatusCode);
        Assert.Contains("3018", refusal.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("3018", posts[2].Text, StringComparison.Ordinal);
        Assert.Contains("3018", posts[3].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_the_bot_is_silent()
    {
        var phone = new Phone(shared.Service, _connector, "telegram");

        using var answer = await phone.SendAsync(new { type = "message", text = "bonjour", conversation = new { id = phone.Conversation, isGroup = true } });
        await Task.Delay(500, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(_connector.To(phone.Conversation));
    }

    [Fact]
    public async Task Every_part_of_a_very_long_message_is_heard()
    {
        var phone = new Phone(shared.Service, _connector, "telegram");
        await phone.AskAsync("salut");

        using var sent = await phone.SendAsync(new { type = "message", text = string.Concat(Enumerable.Repeat("on a mangé des pâtes hier. ", 150)) + "je vais me tuer ce soir" });
        await _connector.UntilAsync(phone.Conversation, 4);

        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        Assert.Contains(_connector.To(phone.Conversation), p => p.Text.Contains("3114", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_ends_the_talk_and_writes_again_begins_a_new_one()
    {
        var phone = new Phone(shared.Service, _connector, "telegram");
        await phone.AskAsync("salut");
        await phone.AskAsync("Oui, on commence");

        using var end = await phone.SendAsync(new { type = "endOfConversation" });
        var again = await phone.AskAsync("salut");

        Assert.Contains("Je suis un robot", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Expected_replies_come_in_the_answer_again_when_it_was_lost_and_nowhere_else()
    {
        var phone = new Phone(shared.Service, _connector, "telegram");

        var first = await ReadAsync(phone, "act-x");
        var again = await ReadAsync(phone, "act-x");
        await Task.Delay(300, TestContext.Current.CancellationToken);

        Assert.Contains("Je suis un robot", first, StringComparison.Ordinal);
        Assert.Equal(first, again);
        Assert.Empty(_connector.To(phone.Conversation));
    }

    [Fact]
    public async Task An_activity_delivered_twenty_times_at_once_is_answered_once()
    {
        var phone = new Phone(shared.Service, _connector, "telegram");
        await phone.AskAsync("salut");

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => phone.SendAsync(new { type = "message", text = "Oui, on commence" }, "same")));
        await _connector.UntilAsync(phone.Conversation, 2);
        await Task.Delay(500, TestContext.Current.CancellationToken);

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(2, _connector.To(phone.Conversation).Count);
    }

    private static async Task<string> ReadAsync(Phone phone, string id)
    {
        using var answer = await phone.SendAsync(new { type = "message", text = "salut", deliveryMode = "expectReplies" }, id);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return Assert.Single(body.GetProperty("activities").EnumerateArray()).GetProperty("text").GetString()!;
    }
}
