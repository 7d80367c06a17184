using PreventionBot.Conversations.Publishing;
using PreventionBot.Dialogs;
using PreventionBot.Service.Tests.Harness;
using PreventionBot.Storage.Encryption;
using PreventionBot.Storage.Sqlite;

namespace PreventionBot.Service.Tests.Publishing;

/// <summary>Which scripts a service plays when it starts, and what it does with a publication it can't play.</summary>
public sealed class StartingScriptsTests : IDisposable
{
    private readonly EditedScripts _scripts = new();

    public void Dispose() => _scripts.Dispose();

    [Fact]
    public async Task A_fresh_database_publishes_the_folder_and_keeps_to_it_when_the_folder_changes()
    {
        await using var service = await _scripts.ServeAsync();
        var shipped = (await Pbot.RunAsync(service, "publications")).Output;
        await service.KillAsync();
        _scripts.Replace("le début", "le commencement");

        await service.StartAgainAsync();

        Assert.Matches("^1  [0-9a-f]{12}  .*  livraison: version ", shipped);
        Assert.Equal("Essai : le début.", await FirstWordsAsync(service));
        Assert.Contains($"To publish them: pbot dialogs publish {_scripts.Folder} --store data/prevention.db", service.Output, StringComparison.Ordinal);
        Assert.Equal(shipped, (await Pbot.RunAsync(service, "publications")).Output);
    }

    [Fact]
    public async Task A_service_that_follows_its_folder_publishes_it_at_the_next_start()
    {
        await using var service = await _scripts.ServeAsync();
        await service.KillAsync();
        _scripts.Replace("le début", "le commencement");

        await service.StartAgainAsync(("Content__Follow", "true"));
        Assert.Equal("Essai : le commencement.", await FirstWordsAsync(service));
        await service.KillAsync();
        await service.StartAgainAsync();

        var list = (await Pbot.RunAsync(service, "publications")).Output;
        Assert.StartsWith("2  ", list, StringComparison.Ordinal);
        Assert.Equal(2, list.Count(sign => sign == '\n'));
    }

    [Fact]
    public async Task A_publication_that_does_not_compile_is_refused_in_one_line_and_the_last_good_one_stays()
    {
        await using var service = await _scripts.ServeAsync();
        await PlantAsync(service, expected: 1);

        await service.UntilAsync("Publication 2 (broken) has ");

        Assert.Equal("Essai : le début.", await FirstWordsAsync(service));
        await Task.Delay(1000, TestContext.Current.CancellationToken);
        Assert.Equal(2, service.Output.Split("(broken)").Length);
    }

    [Fact]
    public async Task A_live_publication_that_does_not_compile_any_more_is_stood_in_for_by_the_folder()
    {
        await using var service = await _scripts.ServeAsync();
        await PlantAsync(service, expected: 1);
        await service.KillAsync();

        await service.StartAgainAsync();

        Assert.Contains($"the scripts of {_scripts.Folder} are played instead", service.Output, StringComparison.Ordinal);
        Assert.Equal("Essai : le début.", await FirstWordsAsync(service));
        _scripts.Replace("le début", "le commencement");
        var (code, output) = await Pbot.RunAsync(service, "publish", _scripts.Folder, "--author", "Camille", "--note", "réparé");
        Assert.True(code == 0, output);
        Assert.Contains("rien à comparer", output, StringComparison.Ordinal);
        await service.UntilAsync("Publication 3 ");
        Assert.Equal("Essai : le commencement.", await FirstWordsAsync(service));
    }

    [Fact]
    public async Task A_model_that_is_none_stops_the_start_in_one_line()
    {
        var model = Path.Combine(_scripts.Folder, "signals", "signals.model");
        await File.WriteAllTextAsync(model, "not a model at all", TestContext.Current.CancellationToken);

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => _scripts.ServeAsync());

        var lines = refused.Message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal("The service did not start:", lines[0]);
        var line = Assert.Single(lines[1..]);
        Assert.Contains(model, line, StringComparison.Ordinal);
        Assert.EndsWith("Expected a model made by 'pbot signals train', found another file.", line, StringComparison.Ordinal);
    }

    private static async Task<string?> FirstWordsAsync(ServiceProcess service) =>
        (await (await Young.ArriveAsync(service)).SayAsync("turlututu")).Single().Text;

    private static async Task PlantAsync(ServiceProcess service, long expected)
    {
        using var store = new SqliteStore(Path.Combine(service.DataFolder, "data", "prevention.db"), new Keyless(), TimeProvider.System);
        var broken = new Bundle("broken", [new ScriptFile("fr/accueil.md", "Rien.")]);
        Assert.IsType<PublishResult.Done>(await new SqliteScriptStore(store).PublishAsync(
            new Proposal(broken, [], "Camille", "essai", expected), TestContext.Current.CancellationToken));
    }

    private sealed class Keyless : IKeyWrapper
    {
        public byte[] Wrap(byte[] key) => key;

        public byte[] Unwrap(byte[] wrapped) => wrapped;
    }
}
