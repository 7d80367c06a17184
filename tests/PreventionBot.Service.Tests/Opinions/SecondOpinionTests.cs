using System.Diagnostics;
using PreventionBot.Service.Tests.Harness;

namespace PreventionBot.Service.Tests.Opinions;

/// <summary>What leaves for Azure, what comes back, and that nothing that goes wrong there is felt here.</summary>
public sealed class SecondOpinionTests(OpinionService shared) : IClassFixture<OpinionService>
{
    private const string Secret = "zébulonsecret";

    [Fact]
    public async Task A_very_negative_message_becomes_a_concern_that_staff_can_read_and_the_young_person_sees_nothing_of_it()
    {
        using var listener = await Listener.SignInAsync(shared.Service);
        var young = await Young.ArriveAsync(shared.Service);
        await young.SayAsync("grisaille sur la ville aujourd'hui");
        await young.AskForPersonAsync();
        var before = await young.ReadAsync();

        await OpinionService.UntilAsync(async () => (await listener.EntryAsync(young)).Severity == 1, "severity 1");

        var entry = await listener.EntryAsync(young);
        var reason = Assert.Single(entry.Reasons);
        Assert.Equal((string.Empty, "low_mood"), (reason.Words, entry.Category));
        Assert.Contains("Deuxième avis (Azure AI Language)", reason.Explanation, StringComparison.Ordinal);
        Assert.Equal(before.Count, (await young.ReadAsync()).Count);
    }

    [Fact]
    public async Task What_leaves_is_masked_in_its_language_and_not_to_be_kept()
    {
        var young = await Young.ArriveAsync(shared.Service);
        await young.SayAsync("perroquet : mon num 06 12 34 56 78, lea@gmail.com, 12 rue des Lilas, insta : leamartin");

        await OpinionService.UntilAsync(() => Task.FromResult(shared.Language.Texts.Any(text => text.Contains("perroquet", StringComparison.Ordinal))), "a text at Azure");

        var body = shared.Language.Requests.First(request => request.GetRawText().Contains("perroquet", StringComparison.Ordinal));
        var document = Assert.Single(body.GetProperty("analysisInput").GetProperty("documents").EnumerateArray());
        Assert.Equal("perroquet : mon num [téléphone], [adresse mail], [adresse], insta : [pseudo]", document.GetProperty("text").GetString());
        Assert.Equal("fr", document.GetProperty("language").GetString());
        Assert.True(body.GetProperty("parameters").GetProperty("loggingOptOut").GetBoolean());
        Assert.False(body.GetProperty("parameters").GetProperty("opinionMining").GetBoolean());
        Assert.DoesNotContain(young.Id, body.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("brouillard ce matin")]
    [InlineData("contraste entre hier et demain")]
    [InlineData("soleil et ciel bleu")]
    public async Task What_is_not_negative_enough_or_only_mixed_raises_nothing(string text)
    {
        using var listener = await Listener.SignInAsync(shared.Service);
        var young = await Young.ArriveAsync(shared.Service);
        await young.SayAsync(text);
        await young.AskForPersonAsync();
        await OpinionService.UntilAsync(() => Task.FromResult(shared.Language.Texts.Contains(text)), "a text at Azure");
        await Task.Delay(500);

        Assert.Equal(0, (await listener.EntryAsync(young)).Severity);
    }

    [Fact]
    public async Task It_never_lowers_and_what_the_detector_heard_itself_is_not_sent()
    {
        using var listener = await Listener.SignInAsync(shared.Service);
        var young = await Young.ArriveAsync(shared.Service);
        await young.SayAsync("je veux mourir ce soir j'ai les cachets toucan");
        await young.AskForPersonAsync();
        var before = await listener.EntryAsync(young);
        Assert.True(before.Severity >= 2);

        await young.SayAsync("soleil levant");
        await young.SayAsync("grisaille du soir");
        await OpinionService.UntilAsync(() => Task.FromResult(shared.Language.Texts.Contains("grisaille du soir")), "a text at Azure");
        await Task.Delay(500);

        var after = await listener.EntryAsync(young);
        Assert.Equal((before.Severity, before.Category), (after.Severity, after.Category));
        Assert.DoesNotContain(shared.Language.Texts, text => text.Contains("toucan", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_busy_service_is_asked_again_when_it_says_so()
    {
        using var listener = await Listener.SignInAsync(shared.Service);
        var young = await Young.ArriveAsync(shared.Service);
        await young.SayAsync("patience et longueur de temps");
        await young.AskForPersonAsync();

        await OpinionService.UntilAsync(async () => (await listener.EntryAsync(young)).Severity == 1, "severity 1 after a retry");

        Assert.Equal(2, shared.Language.Texts.Count(text => text.StartsWith("patience", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("lenteur", "time-out")]
    [InlineData("refus", "time-out")]
    [InlineData("panne", "status 500")]
    [InlineData("charabia", "JsonException")]
    [InlineData("illisible", "no sentiment")]
    public async Task Whatever_fails_there_the_answer_here_is_the_same_at_once_and_nothing_is_lost_or_told(string mishap, string logged)
    {
        using var listener = await Listener.SignInAsync(shared.Service);
        var young = await Young.ArriveAsync(shared.Service);
        var before = Told(logged);
        var watch = Stopwatch.StartNew();

        var answer = await young.SayAsync($"{mishap} {Secret} du jour");

        Assert.NotEmpty(answer);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), $"The answer took {watch.Elapsed}.");
        await OpinionService.UntilAsync(() => Task.FromResult(Told(logged) > before), $"a line that says {logged}");
        await young.SayAsync("toujours là");
        await young.AskForPersonAsync();
        Assert.Equal(0, (await listener.EntryAsync(young)).Severity);
        Assert.Contains(await young.ReadAsync(), activity => activity.Text == $"{mishap} {Secret} du jour");
        Assert.DoesNotContain("secret", shared.Service.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(LanguageStub.Key, shared.Service.Output, StringComparison.Ordinal);
        foreach (var file in Directory.EnumerateFiles(shared.Service.DataFolder, "*.log"))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            Assert.DoesNotContain(Secret, await new StreamReader(stream).ReadToEndAsync(), StringComparison.Ordinal);
        }
    }

    private int Told(string failure) => shared.Service.Output.Split($"A second opinion was not to be had ({failure})").Length - 1;
}
