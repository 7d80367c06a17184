using PreventionBot.Conversations.Publishing;
using PreventionBot.Dialogs;
using PreventionBot.Dialogs.Publishing;

namespace PreventionBot.Storage.Tests;

/// <summary>What every store of scripts must do. A store inherits this suite and says how it is opened.</summary>
public abstract class ScriptStoreContract : IDisposable
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    protected abstract IScriptStore Scripts { get; }

    /// <summary>The same store as another process has it open.</summary>
    protected abstract IScriptStore Elsewhere { get; }

    /// <summary>Closes the store and opens it again, as after a restart.</summary>
    protected abstract void Reopen();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);

    [Fact]
    public async Task A_fresh_store_has_published_nothing()
    {
        Assert.Equal(0, await Scripts.NewestAsync(Token));
        Assert.Empty(await Scripts.PublicationsAsync(Token));
        Assert.Empty(await Scripts.AliasesAsync(Token));
        Assert.Null(await Scripts.FindBundleAsync("nothing", Token));
    }

    [Fact]
    public async Task What_was_published_is_read_back_whole_also_elsewhere_and_after_a_restart()
    {
        ScriptFile[] files = [new("fr/fugue.md", "# Fugue\r\nÀ « toi » 🙂\n"), new("variables.yml", ""), new("tests/fr/a.test.md", new string('x', 200_000))];
        var done = await DoneAsync(Proposal("un", 0) with { Bundle = new Bundle("un", files), Author = "Zoé", Note = "Première — « essai »" });

        Assert.Equal((1L, "un", "Zoé", "Première — « essai »"), (done.Number, done.Hash, done.Author, done.Note));
        Assert.Equal(1, await Elsewhere.NewestAsync(Token));
        Assert.Equal([done], await Elsewhere.PublicationsAsync(Token));
        Reopen();
        Assert.Equal([done], await Scripts.PublicationsAsync(Token));
        var bundle = await Scripts.FindBundleAsync("un", Token);
        Assert.Equal(files, bundle?.Files);
    }

    [Fact]
    public async Task The_newest_publication_is_live_and_an_older_bundle_published_again_is_the_same_bundle()
    {
        await DoneAsync(Proposal("un", 0));
        await DoneAsync(Proposal("deux", 1));
        var back = await DoneAsync(Proposal("un", 2) with { Bundle = new Bundle("un", []), Note = "retour" });

        Assert.Equal(3, await Scripts.NewestAsync(Token));
        Assert.Equal(["3 un", "2 deux", "1 un"], (await Scripts.PublicationsAsync(Token)).Select(p => $"{p.Number} {p.Hash}"));
        Assert.Equal("retour", back.Note);
        Assert.Equal("texte de un", (await Scripts.FindBundleAsync("un", Token))?.Files.Single().Text);
    }

    [Fact]
    public async Task Who_compared_with_something_older_is_refused_and_nothing_of_it_stays()
    {
        await DoneAsync(Proposal("un", 0));

        var refused = await Elsewhere.PublishAsync(Proposal("deux", 0, "a > b"), Token);

        Assert.Equal(new PublishResult.Overtaken(1), refused);
        Assert.Equal(1, await Scripts.NewestAsync(Token));
        Assert.Null(await Scripts.FindBundleAsync("deux", Token));
        Assert.Empty(await Scripts.AliasesAsync(Token));
    }

    [Fact]
    public async Task Of_two_publishers_at_once_one_is_refused()
    {
        for (var expected = 0; expected < 20; expected++)
        {
            var (here, elsewhere) = (Proposal($"a{expected}", expected), Proposal($"b{expected}", expected));

            var results = await Task.WhenAll(
                Task.Run(() => Scripts.PublishAsync(here, Token)), Task.Run(() => Elsewhere.PublishAsync(elsewhere, Token)));

            Assert.Single(results.OfType<PublishResult.Done>());
            Assert.Equal(new PublishResult.Overtaken(expected + 1), Assert.Single(results.OfType<PublishResult.Overtaken>()));
        }
    }

    [Fact]
    public async Task The_ledger_keeps_every_renaming_once_the_newest_publication_first()
    {
        await DoneAsync(Proposal("un", 0, "a > b", "c > d"));
        await DoneAsync(Proposal("deux", 1, "b > e"));
        await DoneAsync(Proposal("trois", 2, "a > b"));

        Assert.Equal(
            ["t#a > t#b (3)", "t#b > t#e (2)", "t#c > t#d (1)"],
            (await Elsewhere.AliasesAsync(Token)).Select(alias => $"{alias.From} > {alias.To} ({alias.Publication})"));
    }

    private async Task<Publication> DoneAsync(Proposal proposal) =>
        Assert.IsType<PublishResult.Done>(await Scripts.PublishAsync(proposal, Token)).Publication;

    private static Proposal Proposal(string hash, long expected, params string[] renamings) => new(
        new Bundle(hash, [new ScriptFile("fr/accueil.md", "texte de " + hash)]),
        [.. renamings.Select(line => line.Split(" > ")).Select(names => new Renaming(new StepRef("t", names[0]), new StepRef("t", names[1])))],
        "Camille",
        "essai",
        expected);
}
