using PreventionBot.Dialogs.Publishing;
using PreventionBot.Dialogs.Tests.Playing;

namespace PreventionBot.Dialogs.Tests.Publishing;

public class LedgerTests
{
    [Theory]
    [InlineData("debut nuit-dehors", "essai#nuit-dehors", false)]
    [InlineData("debut nuit", "essai#nuit", false)]
    [InlineData("debut soir", "essai#soir", false)]
    [InlineData("debut", "essai#debut", true)]
    public void A_name_is_followed_forward_and_back_to_whatever_the_book_calls_the_step(string steps, string expected, bool isTold)
    {
        // soir became nuit, and nuit became nuit-dehors; the books of today forgot to say so.
        var ledger = Aliases("essai#nuit > essai#nuit-dehors", "essai#soir > essai#nuit");
        var book = Versions.With(steps.Split(' ')).With(ledger);

        foreach (var name in new[] { "essai#soir", "essai#nuit", "essai#nuit-dehors" })
        {
            var reply = Given.At(name, player: new Player(book));
            Assert.Equal(expected, reply.Where());
            Assert.Equal(isTold, reply.Bubbles[0].Markdown == "Cette partie a changé.");
        }
    }

    [Fact]
    public void A_step_that_exists_is_never_led_elsewhere()
    {
        var book = Versions.With(["debut", "nuit", "soir"]).With(Aliases("essai#nuit > essai#soir", "essai#soir > essai#debut"));

        Assert.Equal("essai#nuit", Given.At("essai#nuit", player: new Player(book)).Where());
    }

    [Fact]
    public void What_the_book_itself_says_goes_before_the_ledger()
    {
        var book = Versions.With(["debut", "jour", "nuit"], "moved:", "  soir: jour").With(Aliases("essai#soir > essai#nuit"));

        Assert.Equal("essai#jour", Given.At("essai#soir", player: new Player(book)).Where());
    }

    [Fact]
    public void Newer_goes_before_older_and_forward_before_back()
    {
        var newestFirst = Aliases("essai#soir > essai#nuit", "essai#soir > essai#jour", "essai#matin > essai#soir");

        Assert.Equal("essai#nuit", Where("debut jour nuit matin"));
        Assert.Equal("essai#jour", Where("debut jour matin"));
        Assert.Equal("essai#matin", Where("debut matin"));

        string Where(string steps) => Given.At("essai#soir", player: new Player(Versions.With(steps.Split(' ')).With(newestFirst))).Where();
    }

    [Fact]
    public void A_circle_of_names_ends_and_nine_renamings_are_too_many()
    {
        var circle = Aliases("essai#a > essai#b", "essai#b > essai#c", "essai#c > essai#a");
        var chain = Enumerable.Range(1, 9).Select(i => $"essai#n{i} > essai#n{i + 1}").ToArray();
        var book = Versions.With(["debut", "n10"]);

        Assert.Equal("essai#debut", Given.At("essai#a", player: new Player(Versions.With(["debut"]).With(circle))).Where());
        Assert.Equal("essai#n10", Given.At("essai#n2", player: new Player(book.With(Aliases(chain)))).Where());
        Assert.Equal("essai#debut", Given.At("essai#n1", player: new Player(book.With(Aliases(chain)))).Where());
    }

    [Fact]
    public void A_typed_message_on_a_renamed_step_finds_the_replies_of_the_new_one()
    {
        var before = Given.At("essai#soir", player: new Player(Versions.With(["debut", "soir"])));
        var player = new Player(Versions.With(["debut", "nuit"]).With(Aliases("essai#soir > essai#nuit")));

        Assert.Equal("humain", player.Say(before.State, "parler à quelqu'un", Given.Day).Action);
    }

    [Fact]
    public void A_book_declares_its_renamings_once_for_all_languages()
    {
        var former = Versions.With(["debut", "soir", "nuit"]);
        var next = Versions.With(["debut", "nuit-dehors"], "moved:", "  soir: nuit-dehors", "  nuit: fugue.md");

        Assert.Equal(
            ["fugue#nuit > fugue#dehors", "fugue#ancien-ami > fugue#ami"],
            Renamings.Of(null, BaseFiles.Book()).Select(Print));
        Assert.Equal(
            ["essai#soir > essai#nuit-dehors", "essai#nuit > fugue#debut"],
            Renamings.Of(former, next).Select(Print).Where(line => line.StartsWith("essai", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_step_of_a_retired_topic_is_led_to_where_the_topic_went()
    {
        var former = Versions.With(["debut", "soir", "nuit"]);
        var next = Versions.With([], "retired: fugue.md#dehors", "moved:", "  soir: fugue.md#ami");
        var renamings = Renamings.Of(former, next).Where(renaming => renaming.From.Topic == "essai").ToList();

        Assert.Equal(
            ["essai#soir > fugue#ami", "essai#debut > fugue#dehors", "essai#nuit > fugue#dehors"],
            renamings.Select(Print));

        // The book after next has dropped the file.
        var later = new Player(BaseFiles.Book().With(new Ledger(renamings)));
        Assert.Equal("fugue#dehors", Given.At("essai#nuit", player: later).Where());
    }

    private static string Print(Renaming renaming) => $"{renaming.From} > {renaming.To}";

    private static Ledger Aliases(params string[] newestFirst) => new(
        [.. newestFirst.Select(line => line.Split(" > ")).Select(names => new Renaming(Given.Step(names[0]), Given.Step(names[1])))]);
}
