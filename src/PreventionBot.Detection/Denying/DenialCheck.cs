using PreventionBot.Detection.Loading;

namespace PreventionBot.Detection.Denying;

/// <summary>Runs the examples of <c>denials.yml</c>.</summary>
internal static class DenialCheck
{
    public static IReadOnlyList<LexiconError> Run(Lexicon lexicon)
    {
        var problems = new Problems();
        foreach (var example in lexicon.Denials.Examples)
        {
            var denied = lexicon.Denials.Find(example.Text, lexicon.Normaliser.Normalise(example.Text)).Count > 0;
            if (denied == example.MustMatch)
                continue;
            problems.Add(example.Path, example.Line, example.MustMatch
                ? $"« {example.Text} » devrait être entendu comme un démenti : complétez un motif, ou regardez quelle ligne de « void » l'arrête."
                : $"« {example.Text} » ne devrait pas être entendu comme un démenti : resserrez le motif ou ajoutez une ligne sous « void ».");
        }

        return problems.InOrder;
    }
}
