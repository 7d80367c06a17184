using PreventionBot.Training.Capabilities;

namespace PreventionBot.Training.Tests.Capabilities;

public sealed class VariantsTests
{
    private static readonly string[] _texts = ["personne regarde toujours la fenêtre", "j'attends dehors", "un peu de lait", "demain l'orchestre jouera"];

    [Fact]
    public void The_same_words_slip_in_the_same_way_each_time() =>
        Assert.Equal(Slips.Of(_texts, "fr", 0), Slips.Of(_texts, "fr", 0));

    [Fact]
    public void In_four_rounds_every_word_of_six_letters_slips_once_and_no_shorter_one()
    {
        var slipped = Enumerable.Range(0, 4)
            .SelectMany(round => Slips.Of(_texts, "fr", round))
            .SelectMany(slip => _texts[slip.Text].Split(' ').Zip(slip.Misspelt.Split(' ')).Where(pair => pair.First != pair.Second))
            .Select(pair => pair.First);

        Assert.Equal(
            ["dehors", "demain", "fenêtre", "j'attends", "jouera", "l'orchestre", "personne", "regarde", "toujours"],
            slipped.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_slip_changes_one_key_and_keeps_the_first_letter()
    {
        foreach (var (text, misspelt) in Enumerable.Range(0, 4).SelectMany(round => Slips.Of(_texts, "fr", round)))
        {
            foreach (var (before, after) in _texts[text].Split(' ').Zip(misspelt.Split(' ')).Where(pair => pair.First != pair.Second))
            {
                Assert.Equal(before[0], after[0]);
                Assert.InRange(after.Length - before.Length, -1, 1);
                Assert.InRange(before.Except(after).Count() + after.Except(before).Count(), 0, 2);
            }
        }
    }

    [Fact]
    public void Only_what_is_said_outright_is_misspelt_and_only_where_a_word_slipped()
    {
        var misspelt = Variants.Misspelt([Case("explicit", "fr", "dehors dehors"), Case("explicit", "fr", "un peu"), Case("quote", "fr", "dehors")]).ToList();

        Assert.Equal(2, misspelt.Count);
        Assert.All(misspelt, one => Assert.Equal("misspelling", one.Capability));
    }

    [Fact]
    public void Accents_are_left_out_of_grave_French_cases_in_ordinary_spelling()
    {
        var plain = Variants.WithoutAccents(
        [
            Case("explicit", "fr", "Ma mère a crié « ça suffit » 🙂"), Case("explicit", "fr", "sans"), Case("explicit", "en", "soirée"),
            Case("sms", "fr", "é"), Case("question", "fr", "déjà ?", 0),
        ]);

        Assert.Equal("Ma mere a crie « ca suffit » 🙂", Assert.Single(plain).Text);
    }

    private static CapabilityCase Case(string capability, string locale, string text, int severity = 2) => new(capability, locale, "violence", severity, null, text);
}
