using PreventionBot.Detection.Following;
using PreventionBot.Detection.Judging;

namespace PreventionBot.Detection.Loading;

/// <summary>Runs the examples that stand under each rule.</summary>
internal static class ExampleCheck
{
    public static IReadOnlyList<LexiconError> Run(Lexicon lexicon)
    {
        var problems = new Problems();
        var detector = new SignalDetector(lexicon);
        foreach (var rule in lexicon.Rules)
        {
            foreach (var example in rule.Examples)
            {
                var assessment = detector.Assess(example.Text);
                var signal = assessment.Signals.FirstOrDefault(signal => signal.RuleId == rule.Id);
                if (example.MustMatch && signal is null)
                {
                    problems.Add(example.Path, example.Line, Missing(rule, example, assessment));
                }
                else if (!example.MustMatch && signal is not null)
                {
                    problems.Add(example.Path, example.Line,
                        $"« {example.Text} » ne devrait pas déclencher {rule.Id} et la déclenche : resserrez le motif ou ajoutez une exception.");
                }
            }
        }

        foreach (var combination in lexicon.Combinations)
        {
            foreach (var example in combination.Examples.Where(example => example.MustMatch != Fits(combination, example.Text, detector)))
            {
                problems.Add(example.Path, example.Line, example.MustMatch
                    ? $"« {example.Text} » devrait donner {combination.Id} : un de ses groupes de concepts n'y est pas, complétez-le ou changez l'exemple."
                    : $"« {example.Text} » ne devrait pas donner {combination.Id} : resserrez ses groupes de concepts.");
            }
        }

        return problems.InOrder;
    }

    /// <summary>Whether some message of a conversation completes the combination.</summary>
    private static bool Fits(Combination combination, string talk, SignalDetector detector)
    {
        var course = Course.Start;
        foreach (var message in talk.Split('/', StringSplitOptions.TrimEntries))
        {
            course = detector.Follow(course, detector.Assess(message), message.Length).Course;
            if (combination.Fits(course))
                return true;
        }

        return false;
    }

    private static string Missing(Rule rule, Example example, Assessment assessment)
    {
        var taken = assessment.Cancelled.FirstOrDefault(cancelled => cancelled.Signal.RuleId == rule.Id);
        var found = taken is null ? "aucun de ses motifs n'est là" : $"annulée ou adoucie : {taken.Because}";
        return $"« {example.Text} » devrait déclencher {rule.Id} ({found}) : complétez le motif ou changez l'exemple.";
    }
}
