using PreventionBot.Detection.Classifying;
using PreventionBot.Detection.Tests.Loading;

namespace PreventionBot.Detection.Tests.Denying;

/// <summary>one rule, "en rouge", and denials of it in a word that takes back no rule, with a model that finds everything calm.</summary>
internal static class SmallDenials
{
    public const string File = """
        groups:
          - name: non
            words: [nenni, aucunement]
        denials:
          - reason: Du rouge.
            pattern: ["me peint {non} en rouge"]
        stops: [et, il]
        subjects: [mon, il]
        fillers: [non, et]
        void:
          - where: close
            pattern: [souvent]
          - where: before
            pattern: [que]
          - where: after
            pattern: [devant]
          - where: message
            pattern: [je mens]
        match: [il me peint nenni en rouge]
        no_match: [il me peint en rouge]
        """;

    public static LexiconResult Load(string file) => Lexicon.Load(
        [.. SmallLexicon.Files(SmallLexicon.Rule("  pattern: en rouge\n")), new LexiconFile("denials.yml", file)]);

    public static SignalDetector Detector { get; } = new(Load(File).Lexicon!, Calm());

    private static Model Calm()
    {
        var bias = new float[Heads.Count];
        Array.Fill(bias, -5f, Heads.Severity, Heads.Category);
        return new Model([], [], [], new float[Heads.Count], bias, new Cuts(0, 1, 0), "");
    }
}
