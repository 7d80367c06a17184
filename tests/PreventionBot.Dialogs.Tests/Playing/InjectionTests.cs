using Markdig;

namespace PreventionBot.Dialogs.Tests.Playing;

public class InjectionTests
{
    public static TheoryData<string> Nasty => new(
        "[clique](https://exemple.org)", "**gras**", "*a* _b_", "<script>alert(1)</script>", "![x](y)", "{{ age }}",
        "{% if night %}", "a\n\n## titre", "a\n- [Oui](#fin)", "119. non", "&lt;b&gt;", "`code`", "a\\", "~~x~~",
        "<https://exemple.org>", "# x", "> x", "--- \n", "\u202Eabc", "| a | b |", "www.exemple.org", "a\u2028- b");

    [Theory]
    [MemberData(nameof(Nasty))]
    public void A_value_is_only_ever_shown_never_obeyed(string value)
    {
        var markdown = Given.At("_systeme#personne-arrivee", Given.Day with { Person = value }).Bubbles[0].Markdown;
        var html = Markdown.ToHtml(markdown).Trim();

        Assert.StartsWith("<p>", html, StringComparison.Ordinal);
        Assert.EndsWith("est là.</p>", html, StringComparison.Ordinal);
        Assert.DoesNotContain('<', html[3..^4]);
    }

    [Fact]
    public void A_value_is_shown_letter_by_letter()
    {
        var markdown = Given.At("_systeme#personne-arrivee", Given.Day with { Person = "Zo*é_[1]" }).Bubbles[0].Markdown;

        Assert.Equal("<p>Zo*é_[1] est là.</p>", Markdown.ToHtml(markdown).Trim());
    }

    [Fact]
    public void A_value_in_a_button_stays_on_one_line_and_is_plain()
    {
        const string script = "# Essai\n## debut\nOui ?\n\n- [Avec {{ person }}](#debut)\n- [Parler à quelqu'un](_actions.md#humain)\n";
        var files = BaseFiles.With(BaseFiles.French, new ScriptFile("fr/essai.md", script));
        var player = new Player(BookCompiler.Compile(files).Book ?? throw new InvalidOperationException());
        var scene = Given.Day with { Person = "Zoé\n[x](#y)" };
        var reply = Given.At("essai#debut", scene, player);

        Assert.Equal("Avec Zoé [x](#y)", reply.Choices[0].Label);
        Assert.True(player.Say(reply.State, "avec zoé x y", scene).Understood);
    }

    [Theory]
    [InlineData("Un crochet \\[ et 2 \\* 3.", "<p>Un crochet [ et 2 * 3.</p>")]
    [InlineData("119\\. C'est gratuit.", "<p>119. C'est gratuit.</p>")]
    [InlineData("**Gras *et* penché**", "<p><strong>Gras <em>et</em> penché</strong></p>")]
    [InlineData("Une ligne\\\n\\- et une autre", "<p>Une ligne<br />\n- et une autre</p>")]
    [InlineData("Deux lignes\ndu fichier", "<p>Deux lignes du fichier</p>")]
    [InlineData("A &amp; B &lt; C", "<p>A &amp; B &lt; C</p>")]
    [InlineData("**Appelle le [119](_lignes.md#enfance)**", "<p><strong>Appelle le 119</strong></p>")]
    [InlineData("- un\n- deux **gras**", "<ul>\n<li>un</li>\n<li>deux <strong>gras</strong></li>\n</ul>")]
    public void What_an_author_wrote_is_sent_as_it_looked(string written, string shown)
    {
        var script = $"# Essai\n## debut\n{written}\n\n<!-- fin -->\n\nOui ?\n\n- [Parler à quelqu'un](_actions.md#humain)\n";
        var files = BaseFiles.With(BaseFiles.French, new ScriptFile("fr/essai.md", script));
        var result = BookCompiler.Compile(files);
        Assert.DoesNotContain(result.Findings, finding => finding.Level == FindingLevel.Error);
        var player = new Player(result.Book ?? throw new InvalidOperationException());

        Assert.Equal(shown, Markdown.ToHtml(Given.At("essai#debut", player: player).Bubbles[0].Markdown).Trim());
    }
}
