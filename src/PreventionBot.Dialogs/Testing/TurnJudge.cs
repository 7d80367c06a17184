using PreventionBot.Dialogs.Rehearsing;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Testing;

/// <summary>Compares what came back with what a test expects.</summary>
internal static class TurnJudge
{
    private const int LongestQuote = 160;

    public static IEnumerable<TestFailure> Judge(TestTurn turn, RehearsedTurn heard)
    {
        if (turn.Bubbles is { } bubbles && Bubbles(bubbles, heard) is { } wrongWords)
            yield return wrongWords;
        if (turn.Replies is { } replies && Replies(replies, heard) is { } wrongReplies)
            yield return wrongReplies;
        foreach (var check in turn.Checks)
        {
            if (Check(check, heard) is { } wrong)
                yield return wrong;
        }
    }

    private static TestFailure? Bubbles(IReadOnlyList<ExpectedBubble> expected, RehearsedTurn heard)
    {
        var plain = heard.Bubbles.Select(bubble => PlainWords.Of(bubble.Markdown)).ToList();
        var (next, passed) = Follow(expected, plain, 0, 0);
        if (next == expected.Count && passed == plain.Count)
            return null;
        var came = string.Join(" / ", plain.Select(Quote));
        if (next < expected.Count)
        {
            var words = expected[next].Words ?? "(…)";
            return new TestFailure(expected[next].Line, new Bilingual(
                $"attendu « {Cut(words)} », reçu {came}", $"expected '{Cut(words)}', got {came}"));
        }

        return new TestFailure(expected[^1].Line, new Bilingual(
            $"rien d'autre n'était attendu (écris « (…) » si c'est voulu), reçu {came}",
            $"nothing more was expected (write '(…)' if it is meant), got {came}"));
    }

    /// <summary>How far the expectations and the bubbles go together, the furthest of all ways to read the gaps.</summary>
    private static (int Next, int Passed) Follow(IReadOnlyList<ExpectedBubble> expected, List<string> plain, int next, int passed)
    {
        if (next == expected.Count)
            return (next, passed);
        if (expected[next].Words is { } words)
        {
            return passed < plain.Count && PlainWords.Fit(words, plain[passed])
                ? Follow(expected, plain, next + 1, passed + 1)
                : (next, passed);
        }

        var best = (Next: next, Passed: passed);
        for (var skipped = passed; skipped <= plain.Count; skipped++)
        {
            var reached = Follow(expected, plain, next + 1, skipped);
            if (reached.Next > best.Next || (reached.Next == best.Next && reached.Passed > best.Passed))
                best = reached;
        }

        return best;
    }

    private static TestFailure? Replies(ExpectedReplies expected, RehearsedTurn heard)
    {
        var shown = heard.Choices.Select(choice => choice.Label).ToList();
        var known = shown.Select(label => Folding.Fold(label)).ToList();
        var wanted = expected.Labels.Select(label => Folding.Fold(label)).ToList();
        if (expected.AllowsOthers ? wanted.All(known.Contains) : wanted.SequenceEqual(known))
            return null;
        var missing = expected.Labels.FirstOrDefault(label => !known.Contains(Folding.Fold(label)));
        var came = string.Join(", ", shown.Select(label => $"[{label}]"));
        return new TestFailure(expected.Line, missing is null
            ? new Bilingual($"réponses attendues : exactement celles-ci ; reçu {came} (écris « - … » pour en permettre d'autres)",
                $"expected exactly these replies; got {came} (write '- …' to allow others)")
            : new Bilingual($"réponse attendue : [{missing}], reçu {came}", $"expected the reply [{missing}], got {came}"));
    }

    private static TestFailure? Check(TestCheck check, RehearsedTurn heard) => check switch
    {
        TestCheck.IsAt at when !IsAt(at.Step, heard) =>
            Failure(at, $"étape {at.Step}", $"step {at.Step}", $"{heard.At}{(heard.State.Aside is { } aside ? $" (_systeme#{aside})" : "")}"),
        TestCheck.Acts acts when heard.Action != acts.Action =>
            Failure(acts, $"action {acts.Action}", $"action {acts.Action}", heard.Action ?? "—"),
        TestCheck.NotUnderstood not when heard.Understood =>
            Failure(not, "pas compris", "not understood", Quote(string.Join(' ', heard.Bubbles.Select(bubble => PlainWords.Of(bubble.Markdown))))),
        TestCheck.HasSeverity severity when !IsAsGrave(severity.Severity, heard) =>
            Failure(severity, $"gravité {severity.Severity}", $"severity {severity.Severity}", $"{heard.Severity}"),
        TestCheck.Keeps keeps when heard.State.Vars.GetValueOrDefault(keeps.Variable, "") != keeps.Value =>
            Failure(keeps, $"{keeps.Variable} = {keeps.Value}", $"{keeps.Variable} = {keeps.Value}", heard.State.Vars.GetValueOrDefault(keeps.Variable, "—")),
        _ => null,
    };

    /// <summary>A step without a name means anywhere in the topic.</summary>
    private static bool IsAt(StepRef step, RehearsedTurn heard) => step.Step.Length == 0 ? heard.At.Topic == step.Topic : heard.IsAt(step);

    /// <summary>0 means calm and nothing else; any other severity means at least that.</summary>
    private static bool IsAsGrave(int severity, RehearsedTurn heard) => severity == 0 ? heard.Severity == 0 : heard.Severity >= severity;

    private static TestFailure Failure(TestCheck check, string french, string english, string got) =>
        new(check.Line, new Bilingual($"attendu {french}, reçu {got}", $"expected {english}, got {got}"));

    private static string Quote(string words) => $"« {Cut(words)} »";

    private static string Cut(string words) => words.Length > LongestQuote ? words[..LongestQuote] + "…" : words;
}
