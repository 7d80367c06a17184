using System.Diagnostics;
using Microsoft.Extensions.Time.Testing;
using PreventionBot.Conversations.Masking;

namespace PreventionBot.Conversations.Tests.Masking;

/// <summary>Bounds, failures and places: what masking promises beside which words it masks.</summary>
public sealed class MaskerTests
{
    private static readonly Masker _masker = new(TimeProvider.System);

    [Theory]
    [InlineData("j'habite 12 rue des Lilas et il me bat", "il me bat")]
    [InlineData("il me bat 06 12 34 56 78 appelle lea@gmail.com", "appelle")]
    [InlineData("06 12 34 56 78 il me bat", "il me bat")]
    public void A_mark_still_falls_on_its_words_after_masking(string written, string words)
    {
        var masked = _masker.Mask(written);
        var (start, length) = masked.Map(written.IndexOf(words, StringComparison.Ordinal), words.Length);

        Assert.NotEqual(written, masked.Text);
        Assert.Equal(words, masked.Text.Substring(start, length));
    }

    [Theory]
    [InlineData("son num 06 12 34 56 78 voilà", "12 34", "[téléphone]")]
    [InlineData("son num 06 12 34 56 78 voilà", "num 06 12", "num [téléphone]")]
    [InlineData("son num 06 12 34 56 78 voilà", "78 voilà", "[téléphone] voilà")]
    [InlineData("son num 06 12 34 56 78 voilà", "son num 06 12 34 56 78 voilà", "son num [téléphone] voilà")]
    [InlineData("son num 06 12 34 56 78 voilà", "son", "son")]
    public void A_mark_that_touches_a_masked_passage_takes_its_whole_placeholder(string written, string words, string marked)
    {
        var masked = _masker.Mask(written);
        var (start, length) = masked.Map(written.IndexOf(words, StringComparison.Ordinal), words.Length);

        Assert.Equal(marked, masked.Text.Substring(start, length));
    }

    [Fact]
    public void A_recogniser_that_fails_has_whatever_might_be_a_contact_masked_and_the_rest_shown()
    {
        var masker = new Masker(TimeProvider.System, _ => throw new InvalidOperationException("planted"));

        Assert.Equal(
            "il veut [masqué] euros sur [masqué] je veux mourir", masker.Mask("il veut 200 euros sur a.b_c/d je veux mourir").Text);
    }

    [Fact]
    public void A_recogniser_that_is_too_slow_is_not_waited_for_twice_and_nothing_unread_is_shown()
    {
        var clock = new FakeTimeProvider();
        var calls = 0;
        var masker = new Masker(clock, _ =>
        {
            calls++;
            clock.Advance(TimeSpan.FromSeconds(1));
            return [];
        });

        var masked = masker.Mask("bonjour " + string.Concat(Enumerable.Repeat("je vais mal 17 ", 60)));

        Assert.Equal(1, calls);
        Assert.StartsWith("bonjour je vais mal 17 je", masked.Text, StringComparison.Ordinal);
        Assert.EndsWith("je vais mal [masqué] ", masked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recogniser_that_finds_places_outside_the_text_breaks_nothing()
    {
        var masker = new Masker(TimeProvider.System, _ => [new Passage(PassageKind.Mail, 3, 900), new Passage(PassageKind.Mail, -1, 2), new Passage(PassageKind.Mail, 2, 2)]);

        Assert.Equal("bonjour", masker.Mask("bonjour").Text);
    }

    [Theory]
    [InlineData("06 12 34")]
    [InlineData("num 56 78")]
    [InlineData("12 rue des")]
    [InlineData("lea92 m'a dit")]
    [InlineData("appelle 0612")]
    public void Half_a_contact_torn_out_of_a_message_is_masked(string words) => Assert.Contains('[', _masker.MaskFragment(words));

    [Theory]
    [InlineData("j'ai 15 ans")]
    [InlineData("je veux mourir")]
    [InlineData("le 3018")]
    [InlineData("depuis 2021")]
    [InlineData("200 euros")]
    public void Words_torn_out_without_a_contact_are_shown(string words) => Assert.Equal(words, _masker.MaskFragment(words));

    [Theory]
    [InlineData("1")]
    [InlineData("1-")]
    [InlineData("a.")]
    [InlineData("@a")]
    [InlineData("06 12 34 56 ")]
    [InlineData("9 ")]
    [InlineData("9-")]
    [InlineData("zero ")]
    [InlineData("cent mille ")]
    [InlineData("zero six ")]
    [InlineData("a@b.")]
    [InlineData("12 rue des ")]
    [InlineData("mon snap c'est ")]
    [InlineData("http://a.b/")]
    [InlineData("-.")]
    [InlineData("\u200B")]
    [InlineData("\uD83D")]
    public void Hostile_texts_cost_no_more_than_a_moment(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, 4_000))[..4_000];
        var watch = Stopwatch.StartNew();

        var masked = _masker.Mask(text);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), $"{watch.ElapsedMilliseconds} ms");
        Assert.True(masked.Passages.All(p => p.Start >= 0 && p.Start < p.End && p.End <= text.Length));
    }

    [Fact]
    public void What_is_longer_than_any_message_is_masked_from_there_on()
    {
        var masked = _masker.Mask(new string('a', Masker.Longest) + " 06 12 34 56 78");

        Assert.EndsWith("a[masqué]", masked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_number_of_the_shipped_directories_is_masked()
    {
        var lines = Harness.ShippedContent.Files.Where(file => file.Path.EndsWith("_lignes.md", StringComparison.Ordinal))
            .SelectMany(file => file.Text.Split('\n'))
            .Where(line => line.StartsWith("<!-- phone: ", StringComparison.Ordinal) || line.StartsWith("<!-- sms: ", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..].Replace(" -->", string.Empty, StringComparison.Ordinal).Trim())
            .ToList();

        Assert.True(lines.Count >= 10);
        Assert.All(lines, number => Assert.Equal($"appelle le {number} stp", _masker.Mask($"appelle le {number} stp").Text));
    }

    [Fact]
    public void A_masked_text_prints_without_words() => Assert.DoesNotContain("mourir", _masker.Mask("je veux mourir").ToString(), StringComparison.Ordinal);
}
