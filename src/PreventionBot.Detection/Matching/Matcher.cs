using PreventionBot.Detection.Normalising;

namespace PreventionBot.Detection.Matching;

/// <summary>Runs one automaton over a message, left to right, all patterns at once.</summary>
/// <remarks>
/// A thread is a state and the word it began at. It lives at most as long as the longest pattern, so the work is linear
/// in the message whatever it says.
/// </remarks>
internal static class Matcher
{
    public static List<Match> Run(Automaton automaton, Scan scan)
    {
        var length = scan.Tokens.Count;
        var threads = new List<(int State, int First)>?[length + 1];
        var seen = new HashSet<(int, int)>();
        var matches = new List<Match>();
        for (var position = 0; position <= length; position++)
        {
            if (position < length)
                Begin(automaton, scan, position, threads);
            if (threads[position] is not { } here)
                continue;
            seen.Clear();
            foreach (var thread in here)
            {
                if (seen.Add(thread))
                    Visit(automaton, scan, position, thread, threads, matches);
            }
        }

        return matches;
    }

    private static void Begin(Automaton automaton, Scan scan, int position, List<(int, int)>?[] threads)
    {
        foreach (var label in scan.WordLabels[position])
        {
            foreach (var target in automaton.Beginning.By(LinkKind.Label, label))
                Push(threads, position + 1, target, position);
        }

        foreach (var wordClass in scan.ClassesAt(position))
        {
            foreach (var target in automaton.Beginning.By(LinkKind.Class, wordClass))
            {
                foreach (var end in scan.EndsOf(wordClass, position))
                    Push(threads, end, target, position);
            }
        }
    }

    private static void Visit(
        Automaton automaton,
        Scan scan,
        int position,
        (int State, int First) thread,
        List<(int, int)>?[] threads,
        List<Match> matches)
    {
        scan.Work++;
        var place = automaton.At(thread.State);
        foreach (var tag in place.Tags)
            matches.Add(new Match(tag, thread.First, position));
        // What is said in two sentences is two things: only "all" rules join them.
        if (position == scan.Tokens.Count || scan.Tokens[position].Before == Break.Sentence)
            return;
        foreach (var link in place.Classes)
        {
            foreach (var end in scan.EndsOf(link.Id, position))
                Push(threads, end, link.Target, thread.First);
        }

        foreach (var label in scan.WordLabels[position])
        {
            foreach (var target in place.By(LinkKind.Label, label))
                Push(threads, position + 1, target, thread.First);
        }

        if (scan.Barriers[position])
            return;
        foreach (var target in place.Gaps)
            Push(threads, position + 1, target, thread.First);
    }

    private static void Push(List<(int, int)>?[] threads, int position, int state, int first) =>
        (threads[position] ??= []).Add((state, first));
}
