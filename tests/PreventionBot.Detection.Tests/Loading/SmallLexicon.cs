using PreventionBot.Detection.Tests.Shipped;

namespace PreventionBot.Detection.Tests.Loading;

/// <summary>The shipped tables and modifiers with one harmless rule, so that a test sees only its own pattern.</summary>
internal static class SmallLexicon
{
    public const string Classes = "couleur: [bleu clair, jaune]\n";

    public static Lexicon With(string pattern) => Load($"  pattern: [\"{pattern}\"]\n");

    public static Lexicon WithAll(params string[] cues) =>
        Load($"  all: [{string.Join(", ", cues.Select(cue => $"\"{cue}\""))}]\n");

    public static Lexicon WithUnless(string pattern, string unless) =>
        Load($"  pattern: [\"{pattern}\"]\n  unless: [\"{unless}\"]\n");

    public static string Rule(string middle, string id = "fr-test") =>
        $"- id: {id}\n  severity: 2\n{middle}  reason: Essai.\n  match: [a, b]\n  no_match: [c, d]\n";

    public static IEnumerable<LexiconFile> Files(string rules, string classes = Classes) =>
    [
        .. ShippedSignals.Files.Where(file => file.Path.StartsWith("normalise/", StringComparison.Ordinal)
            || file.Path == "negations.yml"),
        new LexiconFile("shields.yml", "[]"),
        new LexiconFile("contexts.yml", "[]"),
        new LexiconFile("softeners.yml", "[]"),
        new LexiconFile("subjects.yml", "first_person: [je]\nother: [ma pote]\n"),
        new LexiconFile("classes.yml", classes),
        new LexiconFile("rules/fr/low_mood.yml", rules),
    ];

    private static Lexicon Load(string middle)
    {
        var result = Lexicon.Load(Files(Rule(middle)));
        return result.Lexicon ?? throw new InvalidOperationException(string.Join('\n', result.Errors));
    }
}
