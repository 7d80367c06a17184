using PreventionBot.Dialogs.Translating;

namespace PreventionBot.Dialogs.Tests.Translating;

public class TranslationTests
{
    private static readonly StepRef _step = new("fugue", "dehors");

    [Fact]
    public void A_translation_that_says_nothing_of_its_french_is_unstamped_until_it_is_stamped()
    {
        var before = Of(BaseFiles.All);
        var stamped = Stamped();

        Assert.Equal(TranslationState.Unstamped, before.State);
        Assert.Equal(TranslationState.Fresh, Of(stamped).State);
        Assert.NotNull(BookCompiler.Compile(stamped).Book);
    }

    [Fact]
    public void Stamping_twice_writes_the_same_text_as_once()
    {
        var once = Stamped().Single(file => file.Path == "en/fugue.md");

        Assert.Equal(once.Text, StepSources.Stamped(once, Hashes()));
    }

    [Fact]
    public void A_word_changed_in_french_makes_the_translation_stale_and_the_old_words_are_found_by_their_hash()
    {
        var changed = BaseFiles.With(Stamped(), French(text => text.Replace("## dehors\n", "## dehors\n\nUn mot de plus.\n", StringComparison.Ordinal)));

        var stale = Of(changed);

        Assert.Equal(TranslationState.Stale, stale.State);
        var old = StepSources.ByHash(French(text => text))[stale.TranslatedHash!];
        var now = StepSources.ByHash(changed.Single(file => file.Path == "fr/fugue.md"))[stale.SourceHash];
        Assert.Contains("Un mot de plus.", now, StringComparison.Ordinal);
        Assert.DoesNotContain("Un mot de plus.", old, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_or_a_space_more_in_french_leaves_the_translation_fresh()
    {
        var changed = BaseFiles.With(Stamped(), French(text => text.Replace("## dehors\n", "## dehors\n<!-- à relire ensemble -->\n\n", StringComparison.Ordinal)));

        Assert.Equal(TranslationState.Fresh, Of(changed).State);
    }

    [Fact]
    public void A_step_that_is_not_translated_is_missing()
    {
        var changed = BaseFiles.With(BaseFiles.All, French(text => text + "\n## nouvelle\n\nOui.\n\n- [Parler à quelqu'un](_actions.md#humain)\n"));

        Assert.Equal(TranslationState.Missing, Of(changed, new StepRef("fugue", "nouvelle")).State);
    }

    private static StepTranslation Of(IReadOnlyList<ScriptFile> files, StepRef? step = null) =>
        Translations.Of(files).Single(translation => translation.Step == (step ?? _step));

    private static Dictionary<string, string> Hashes() => Translations.Of(BaseFiles.All)
        .Where(translation => translation.Step.Topic == "fugue")
        .ToDictionary(translation => translation.Step.Step, translation => translation.SourceHash);

    private static IReadOnlyList<ScriptFile> Stamped()
    {
        var english = BaseFiles.All.Single(file => file.Path == "en/fugue.md");
        return BaseFiles.With(BaseFiles.All, english with { Text = StepSources.Stamped(english, Hashes()) });
    }

    private static ScriptFile French(Func<string, string> change) => new("fr/fugue.md", change(BaseFiles.Text("fr/fugue.md")));
}
