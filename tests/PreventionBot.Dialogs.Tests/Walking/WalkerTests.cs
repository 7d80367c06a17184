using PreventionBot.Dialogs.Walking;

namespace PreventionBot.Dialogs.Tests.Walking;

public class WalkerTests
{
    private const string Way = "- [Suite](#suite)\n- [Menu](_actions.md#menu)\n";

    [Fact]
    public void The_base_book_is_walked_without_trouble()
    {
        var report = Walker.Walk(BaseFiles.Book(), 500, seed: 1);

        Assert.Empty(report.Troubles);
        Assert.Equal(1, report.HumanShare);
        Assert.InRange(report.AskedHuman, 1, 500);
    }

    [Fact]
    public void The_same_seed_walks_the_same_ways()
    {
        Assert.Equal(Walker.Walk(BaseFiles.Book(), 200, seed: 7).Turns, Walker.Walk(BaseFiles.Book(), 200, seed: 7).Turns);
    }

    [Theory]
    [InlineData("## debut\nOui.\n\n- [Suite](#suite)\n## suite\nFini.\n", WalkTroubleKind.DeadEnd)]
    [InlineData("## debut\nOui.\n\n" + Way + "## suite\n- [Debut](#debut)\n- [Menu](_actions.md#menu)\n", WalkTroubleKind.SilentTurn)]
    [InlineData("## debut\nOui.\n\n- [Suite](#suite)\n## suite\nNon.\n\n- [Debut](#debut)\n", WalkTroubleKind.EndlessLoop)]
    [InlineData("## debut\nOui.\n\n- [Suite](#suite)\n## suite\nNon.\n\n- [Debut](#debut)\n", WalkTroubleKind.NoHuman)]
    public void Trouble_that_slipped_past_the_checker_is_met_and_told_with_the_way_there(string script, WalkTroubleKind kind)
    {
        // The menu leads into the faulty topic only, so that chance soon gets there.
        var files = BaseFiles.With(BaseFiles.French, new ScriptFile("fr/essai.md", "# Essai\n" + script), Menu());

        var report = Walker.Walk(Unchecked.Book(files), 300, seed: 1);

        var met = report.Troubles.Where(trouble => trouble.Kind == kind && trouble.Step.Topic == "essai").ToList();
        Assert.NotEmpty(met);
        Assert.All(met, trouble => Assert.NotEmpty(trouble.Way));
    }

    private static ScriptFile Menu() => new("fr/accueil.md", "# Accueil\n## debut\n<!-- menu: yes -->\nBonjour.\n\n- [Essai](essai.md)\n- [Essai encore](essai.md#suite)\n");
}
