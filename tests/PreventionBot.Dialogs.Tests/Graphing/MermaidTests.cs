using PreventionBot.Dialogs.Graphing;

namespace PreventionBot.Dialogs.Tests.Graphing;

public class MermaidTests
{
    [Fact]
    public void Every_step_of_the_topic_and_every_way_from_it_is_drawn()
    {
        var files = BaseFiles.With(BaseFiles.French, new ScriptFile("fr/essai.md",
            "# Essai\n## debut\n<!-- risk: high -->\nOui.\n\n- [Dire \"non\"](#fin)\n- [Parler à quelqu'un](_actions.md#humain)\n## fin\nBien. [116 000](_lignes.md#enfants-disparus)\n\n- [Parler à quelqu'un](_actions.md#humain)\n"));

        Assert.Equal(
            """
            flowchart TD
              n_essai__debut["debut"]:::high
              n_essai__debut -- "Dire #quot;non#quot;" --> n_essai__fin
              n_essai__debut -- "Parler à quelqu'un" --> n__actions__humain(["_actions#humain"])
              n_essai__fin["fin"]
              n_essai__fin -- "Parler à quelqu'un" --> n__actions__humain(["_actions#humain"])
              classDef high fill:#fde0e0,stroke:#b00020
              classDef medium fill:#fff3d6,stroke:#9a6700

            """,
            Mermaid.Of(Unchecked.Book(files), "fr", "essai"));
    }

    [Fact]
    public void The_whole_book_is_drawn_by_topics_and_an_unknown_topic_is_none()
    {
        Assert.Contains("n_accueil -- 1 --> n_fugue", Mermaid.Of(BaseFiles.Book(), "fr", null), StringComparison.Ordinal);
        Assert.Null(Mermaid.Of(BaseFiles.Book(), "fr", "nulle-part"));
    }
}
