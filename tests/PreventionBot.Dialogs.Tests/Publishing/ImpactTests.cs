using PreventionBot.Dialogs.Publishing;
using PreventionBot.Dialogs.Tests.Playing;

namespace PreventionBot.Dialogs.Tests.Publishing;

public class ImpactTests
{
    private static readonly Book _live = Versions.With(["debut", "soir", "nuit"]);

    [Fact]
    public void The_same_book_changes_nothing_for_anybody()
    {
        var report = Report(Versions.With(["debut", "soir", "nuit"]), "fr essai#soir 3");

        Assert.Empty(report.Lines);
        Assert.False(report.Blocks);
    }

    [Fact]
    public void A_step_that_is_gone_blocks_and_says_for_how_many_and_where_they_would_fall()
    {
        var report = Report(Versions.With(["debut", "soir"]), "fr essai#nuit 2", "en essai#nuit 1", "fr essai#soir 9");

        Assert.True(report.Blocks);
        var line = Assert.Single(report.Lines);
        Assert.Equal((ImpactKind.LostStep, "essai#nuit", 3), (line.Kind, line.Subject, line.Conversations));
        Assert.Equal("3 conversations sont sur « nuit » (essai), qui disparaît : elles retomberaient sur « debut » (essai).", line.Message.French);
        Assert.Equal("3 conversations are on “nuit” (essai), which disappears: they would fall back to “debut” (essai).", line.Message.English);
        Assert.Equal("Dans l'en-tête de fr/essai.md, sous « moved: », écris « nuit: nouvelle-etape ».", line.Mend.French);
    }

    [Fact]
    public void A_step_that_is_gone_blocks_also_when_nobody_is_on_it_now()
    {
        var report = Report(Versions.With(["debut", "soir"]));

        Assert.True(report.Blocks);
        Assert.Equal(
            "« nuit » (essai) disparaît ; personne n'y est en ce moment, mais qui y reviendrait retomberait sur « debut » (essai).",
            Assert.Single(report.Lines).Message.French);
    }

    [Fact]
    public void A_topic_that_is_gone_asks_to_be_kept_as_retired()
    {
        var report = Report(BaseFiles.Book(), "fr essai#debut 1");

        Assert.Equal(3, report.Lines.Count(line => line.Blocks));
        Assert.Equal("1 conversation est sur « debut » (essai), qui disparaît : elle retomberait sur « debut » (accueil).", report.Lines[0].Message.French);
        Assert.All(report.Lines.Where(line => line.Blocks), line => Assert.StartsWith("Garde fr/essai.md", line.Mend.French, StringComparison.Ordinal));
    }

    [Fact]
    public void A_step_that_moved_is_told_with_its_people_and_blocks_nothing()
    {
        var report = Report(Versions.With(["debut", "nuit", "soiree"], "moved:", "  soir: soiree"), "fr essai#soir 2");

        Assert.False(report.Blocks);
        var line = Assert.Single(report.Lines);
        Assert.Equal((ImpactKind.RenamedStep, 2), (line.Kind, line.Conversations));
        Assert.Equal("« soir » (essai) mène à « soiree » (essai), qui dit autre chose ; 2 conversations y sont.", line.Message.French);
    }

    [Fact]
    public void After_a_rollback_the_ledger_says_where_the_newer_names_were()
    {
        var newer = Versions.With(["debut", "soiree"], "moved:", "  soir: soiree");
        var older = Versions.With(["debut", "soir"]).With(new Ledger([.. Renamings.Of(null, newer)]));

        var report = ImpactReport.Of(newer, older, [new Position("fr", Given.Step("essai#soiree"), 4)]);

        Assert.False(report.Blocks);
        Assert.Contains(report.Lines, line => line is { Kind: ImpactKind.RenamedStep, Subject: "essai#soiree", Conversations: 4 });
    }

    [Fact]
    public void People_on_an_old_name_count_where_the_live_book_would_find_them_and_a_loss_accepted_before_blocks_no_more()
    {
        var live = Versions.With(["debut", "nuit"], "moved:", "  soir: nuit");

        var lost = ImpactReport.Of(live, Versions.With(["debut"]), [new Position("fr", Given.Step("essai#soir"), 2)]);
        var none = ImpactReport.Of(live, live, [new Position("fr", Given.Step("essai#perdue"), 2)]);

        Assert.Equal(2, Assert.Single(lost.Lines).Conversations);
        Assert.Empty(none.Lines);
    }

    [Fact]
    public void Reworded_steps_keywords_answers_and_new_steps_are_told()
    {
        var next = BaseFiles.Book(
            Changed("fr/fugue.md", "Tu en es où ?", "Où en es-tu ?"),
            Changed("en/_systeme.md", "## attente\n", "## attente\nSo: "),
            Changed("fr/accueil.md", "  - bonjour\n", "  - salut\n"),
            Changed("reponses.yml", "  \"1\": fugue#idee\n", "  \"1\": fugue#debut\n"));

        var report = ImpactReport.Of(BaseFiles.Book(), next, [new Position("fr", Given.Step("fugue#debut"), 3), new Position("en", Given.Step("fugue#debut"), 5)]);

        Assert.False(report.Blocks);
        Assert.Equal(
            [
                "« debut » (fugue) est sur 3 écrans et est reformulée (fr).",
                "« attente » (_systeme) est reformulée (en).",
                "Mots-clés de « accueil » (fr) : + « salut » − « bonjour ».",
                "reponses.yml, runaway 1 : fugue#idee devient fugue#debut.",
            ],
            report.Lines.Select(line => line.Message.French));
    }

    [Fact]
    public void New_steps_are_told_topic_by_topic()
    {
        var report = Report(Versions.With(["debut", "soir", "nuit", "matin", "midi"]));

        Assert.Equal("Nouveau dans essai : matin, midi.", Assert.Single(report.Lines).Message.French);
    }

    [Fact]
    public void A_changed_number_is_told_with_the_screens_that_show_it()
    {
        var next = BaseFiles.Book([
            .. _live.Locales.SelectMany(locale => new[]
            {
                Changed($"{locale}/_lignes.md", "phone: 119", "phone: 120", "[119]", "[120]"),
                Changed($"{locale}/_systeme.md", "[119]", "[120]"),
                Changed($"{locale}/fugue.md", "[119]", "[120]"),
            }),
        ]);

        var report = ImpactReport.Of(BaseFiles.Book(), next, [new Position("fr", Given.Step("fugue#dehors"), 2)]);

        Assert.False(report.Blocks);
        Assert.Contains(
            "Allô enfance : 119 (jour et nuit) devient 120 (jour et nuit) ; 2 conversations l'ont à l'écran.",
            report.Lines.Select(line => line.Message.French));
    }

    [Fact]
    public void A_language_that_is_gone_blocks()
    {
        var next = BookCompiler.Compile(BaseFiles.French).Book ?? throw new InvalidOperationException();

        var report = ImpactReport.Of(BaseFiles.Book(), next, [new Position("en", Given.Step("fugue#debut"), 5)]);

        Assert.True(report.Blocks);
        Assert.Equal("La langue « en » disparaît (5 conversations en cours) : on y répondrait en « fr ».", report.Lines[0].Message.French);
    }

    private static ImpactReport Report(Book next, params string[] positions) => ImpactReport.Of(
        _live,
        next,
        [.. positions.Select(line => line.Split(' ')).Select(parts => new Position(parts[0], Given.Step(parts[1]), int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture)))]);

    /// <summary>A file of the base with texts replaced, given in pairs.</summary>
    private static ScriptFile Changed(string path, params string[] pairs)
    {
        var text = BaseFiles.Text(path);
        foreach (var pair in pairs.Chunk(2))
        {
            Assert.Contains(pair[0], text, StringComparison.Ordinal);
            text = text.Replace(pair[0], pair[1], StringComparison.Ordinal);
        }

        return new ScriptFile(path, text);
    }
}
