using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using PreventionBot.Schema;
using PreventionBot.Service.Tests.Harness;

namespace PreventionBot.Service.Tests.Publishing;

/// <summary>A running service, a young person in the middle of a topic, and somebody who publishes beside it.</summary>
public sealed class PublishTests : IDisposable
{
    private readonly EditedScripts _scripts = new();

    public void Dispose() => _scripts.Dispose();

    [Fact]
    public async Task A_conversation_on_a_renamed_step_goes_on_at_the_new_name_at_its_next_message()
    {
        await using var service = await _scripts.ServeAsync();
        var young = await AtNightAsync(service);
        _scripts.Rename("nuit-dehors", isTold: true);
        _scripts.Replace("la nuit", "une longue nuit");

        var impact = await Pbot.RunAsync(service, "impact", _scripts.Folder);
        await PublishAsync(service, 2);

        Assert.Equal(0, impact.Code);
        Assert.Contains("« nuit » (essai) mène à « nuit-dehors » (essai), qui dit autre chose ; 1 conversation y est.", impact.Output, StringComparison.Ordinal);
        Assert.Equal("Essai : la fin. Appelle le **0 800 111 111**.", await WordsAsync(young, "Encore"));
    }

    [Fact]
    public async Task A_wrong_number_once_mended_is_right_at_the_next_message()
    {
        await using var service = await _scripts.ServeAsync();
        var young = await AtNightAsync(service);
        _scripts.Replace("0 800 111 111", "0 800 222 222");

        await PublishAsync(service, 2);

        var heard = await young.SayAsync("Encore");
        Assert.Equal("Essai : la fin. Appelle le **0 800 222 222**.", heard.Single().Text);
        Assert.Contains("tel:0800222222", JsonSerializer.Serialize(heard[0], SchemaJson.Default.Activity), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_removed_without_a_word_is_blocked_until_the_loss_is_accepted()
    {
        await using var service = await _scripts.ServeAsync();
        var young = await AtNightAsync(service);
        _scripts.Rename("soir", isTold: false);

        var refused = await PbotAsync(service, "publish", _scripts.Folder);
        var still = await Pbot.RunAsync(service, "publications");
        var accepted = await PbotAsync(service, "publish", _scripts.Folder, "--accept-losses");

        Assert.Equal(1, refused.Code);
        Assert.Contains("1 conversation est sur « nuit » (essai), qui disparaît : elle retomberait sur « debut » (essai).", refused.Output, StringComparison.Ordinal);
        Assert.Contains("--accept-losses", refused.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("En ligne", refused.Output, StringComparison.Ordinal);
        Assert.StartsWith("1  ", still.Output, StringComparison.Ordinal);
        Assert.Equal(0, accepted.Code);
        await LiveAsync(service, 2);
        var heard = await young.SayAsync("Encore");
        // The young person is told that the page has changed before it starts again.
        Assert.Equal(2, heard.Count);
        Assert.Equal("Essai : le début.", heard[1].Text);
    }

    [Fact]
    public async Task Going_back_brings_the_old_words_and_a_conversation_on_a_newer_name_goes_on()
    {
        await using var service = await _scripts.ServeAsync();
        _scripts.Rename("nuit-dehors", isTold: true);
        _scripts.Replace("la fin", "la toute fin");
        await PublishAsync(service, 2);
        var young = await AtNightAsync(service);

        var back = await PbotAsync(service, "rollback", "1");
        await LiveAsync(service, 3);

        Assert.Equal(0, back.Code);
        Assert.Contains("« nuit-dehors » (essai) mène à « nuit » (essai), mot pour mot ; 1 conversation y est.", back.Output, StringComparison.Ordinal);
        Assert.Equal("Essai : la fin. Appelle le **0 800 111 111**.", await WordsAsync(young, "Encore"));
        var list = (await Pbot.RunAsync(service, "publications")).Output.Split('\n');
        Assert.EndsWith("Camille: essai (en ligne)", list[0], StringComparison.Ordinal);
        Assert.Equal(list[0].Split("  ")[1], list[2].Split("  ")[1]);
    }

    [Fact]
    public async Task Scripts_with_errors_are_refused_with_their_place()
    {
        await using var service = await _scripts.ServeAsync();
        _scripts.Replace("(#fin)", "(#nulle-part)");

        var (code, output) = await PbotAsync(service, "publish", _scripts.Folder);

        Assert.Equal(1, code);
        Assert.Contains("essai.md:14:", output, StringComparison.Ordinal);
        Assert.Contains("DLG041", output, StringComparison.Ordinal);
        Assert.DoesNotContain("En ligne", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_nobody_verified_for_long_stops_a_publication_only_when_the_live_scripts_do_not_have_it_and_never_a_way_back()
    {
        var today = TimeProvider.System.GetLocalNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        _scripts.Replace("<!-- checked: 2026-11-20 -->\nEssai.", "<!-- checked: 2020-01-01 -->\nEssai.");
        await using var service = await _scripts.ServeAsync();

        _scripts.Replace("le début", "le commencement");
        await PublishAsync(service, 2);
        _scripts.Replace("<!-- checked: 2020-01-01 -->\nEssai.", $"<!-- checked: {today} -->\nEssai.");
        await PublishAsync(service, 3);
        _scripts.Replace($"<!-- checked: {today} -->\nEssai.", "<!-- checked: 2021-01-01 -->\nEssai.");
        var aged = await PbotAsync(service, "publish", _scripts.Folder);
        var back = await PbotAsync(service, "rollback", "2");

        Assert.Equal(1, aged.Code);
        Assert.Contains("DLG093", aged.Output, StringComparison.Ordinal);
        Assert.True(back.Code == 0, back.Output);
    }

    [Fact]
    public async Task The_report_holds_no_word_name_or_id_of_a_conversation()
    {
        const string word = "zèbremarqueur";
        await using var service = await _scripts.ServeAsync();
        using var listener = await Listener.SignInAsync(service);
        var young = await AtNightAsync(service);
        await young.SayAsync($"{word} j'ai peur, un mec de 30 ans me demande des photos {word}");
        await young.SayAsync("turlututu");
        await young.PressAsync("Plus loin");
        await young.SayAsync("Parler à quelqu'un");
        var pseudonym = (await listener.QueueAsync()).Waiting.Single().Pseudonym;
        _scripts.Rename("soir", isTold: false);

        var text = await Pbot.RunAsync(service, "impact", _scripts.Folder);
        var json = await Pbot.RunAsync(service, "impact", _scripts.Folder, "--json");

        foreach (var (code, output) in new[] { text, json })
        {
            Assert.Equal(1, code);
            Assert.Contains("1 conversation est sur « nuit »", output, StringComparison.Ordinal);
            foreach (var mark in new[] { word, young.Id, pseudonym, "30 ans" })
            {
                Assert.DoesNotContain(mark, output, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Fact]
    public async Task A_key_ring_under_a_certificate_is_opened_with_it_and_not_without()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=essai", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        var file = Path.Combine(_scripts.Folder, ".ring.pfx");
        await File.WriteAllBytesAsync(file, certificate.Export(X509ContentType.Pkcs12, "secret"), TestContext.Current.CancellationToken);
        await using var service = await _scripts.ServeAsync(("Store__KeyCertificate", file), ("Store__KeyCertificatePassword", "secret"));
        await AtNightAsync(service);
        _scripts.Rename("soir", isTold: false);

        var without = await Pbot.RunAsync(service, "impact", _scripts.Folder);
        var with = await Pbot.RunAsync(service, "impact", _scripts.Folder, "--key-certificate", file);

        Assert.Equal(1, without.Code);
        Assert.Equal("Les clés n'ouvrent pas les conversations", without.Output.TrimEnd().Split(" : ")[0]);
        Assert.DoesNotContain('\n', without.Output.TrimEnd());
        Assert.Contains("1 conversation est sur « nuit »", with.Output, StringComparison.Ordinal);
    }

    /// <summary>A young person who has come to the step <c>nuit</c>, whatever it is called.</summary>
    private static async Task<Young> AtNightAsync(ServiceProcess service)
    {
        var young = await Young.ArriveAsync(service);
        await young.SayAsync("turlututu");
        var heard = await young.PressAsync("Plus loin");
        Assert.Equal("Essai : la nuit.", heard.Single().Text);
        return young;
    }

    private static async Task<string> WordsAsync(Young young, string said) =>
        string.Join('\n', (await young.SayAsync(said)).Select(activity => activity.Text));

    private async Task PublishAsync(ServiceProcess service, int number)
    {
        var (code, output) = await PbotAsync(service, "publish", _scripts.Folder);
        Assert.True(code == 0, output);
        Assert.Contains($"publication {number} (", output, StringComparison.Ordinal);
        await LiveAsync(service, number);
    }

    private static Task<(int Code, string Output)> PbotAsync(ServiceProcess service, params string[] arguments) =>
        Pbot.RunAsync(service, [.. arguments, "--author", "Camille", "--note", "essai"]);

    private static Task LiveAsync(ServiceProcess service, int number) => service.UntilAsync($"Publication {number} ");
}
