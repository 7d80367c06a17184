using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Phrases;

/// <summary>A place where a phrase was found.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token.</param>
internal readonly record struct Found<T>(T Entry, int First, int Last);

/// <summary>
/// Many phrases as one tree of tokens, so that a sentence is read once however many phrases there are.
/// </summary>
internal sealed class PhraseTree<T>
{
    private readonly Branching _root = new();

    public PhraseTree(IEnumerable<(Pattern Pattern, T Entry)> phrases)
    {
        foreach (var (pattern, entry) in phrases)
        {
            foreach (var words in pattern.Wordings)
            {
                var node = _root;
                foreach (var word in words)
                    node = node.Grow(word);
                (node.Ends ??= []).Add((pattern, entry));
            }
        }
    }

    /// <summary>Every place where a phrase stands, by its first token.</summary>
    public List<Found<T>> In(Sentence sentence)
    {
        var found = new List<Found<T>>();
        for (var first = 0; first < sentence.Tokens.Count; first++)
            Follow(_root, sentence, first, first, found);
        return found;
    }

    private static void Follow(Branching node, Sentence sentence, int first, int at, List<Found<T>> found)
    {
        if (node.Ends is { } ends)
        {
            foreach (var (pattern, entry) in ends)
            {
                if (Fits(pattern, sentence, first, at))
                    found.Add(new Found<T>(entry, first, at - 1));
            }
        }

        if (at == sentence.Tokens.Count)
            return;
        // A phrase stays inside its clause: "il te menace, là" is not "menace-la".
        if (at > first && sentence.Tokens[at].StartsClause)
        {
            if (node.Comma is not { } after)
                return;
            node = after;
        }

        var token = sentence.Tokens[at].Text;
        if (node.Words is { } words && words.TryGetValue(token, out var next))
            Follow(next, sentence, first, at + 1, found);
        if (node.Number is { } number && char.IsAsciiDigit(token[0]))
            Follow(number, sentence, first, at + 1, found);
        if (node.Any is { } any)
            Follow(any, sentence, first, at + 1, found);
        if (node.Starts is not { } starts)
            return;
        foreach (var (start, longer) in starts)
        {
            if (token.StartsWith(start, StringComparison.Ordinal))
                Follow(longer, sentence, first, at + 1, found);
        }
    }

    private static bool Fits(Pattern pattern, Sentence sentence, int first, int after) =>
        (!pattern.IsInQuestion || sentence.IsQuestion)
        && (!pattern.IsAtStart || StartsClause(sentence, first))
        && (after == sentence.Tokens.Count || !pattern.NotBefore.Contains(sentence.Tokens[after].Text));

    private static bool StartsClause(Sentence sentence, int at) =>
        at == 0 || sentence.Tokens[at].StartsClause
        || sentence.Tokens[at - 1].Text is "et" or "mais" or "alors" or "donc" or "and" or "but" or "so" or "then";

    private sealed class Branching
    {
        public Dictionary<string, Branching>? Words { get; private set; }

        public List<(string Start, Branching Next)>? Starts { get; private set; }

        public Branching? Number { get; private set; }

        public Branching? Any { get; private set; }

        public Branching? Comma { get; private set; }

        public List<(Pattern Pattern, T Entry)>? Ends { get; set; }

        public Branching Grow(string word)
        {
            switch (word)
            {
                case Pattern.AnyNumber:
                    return Number ??= new Branching();
                case Pattern.AnyWord:
                    return Any ??= new Branching();
                case Pattern.Comma:
                    return Comma ??= new Branching();
                case [.. var start, '*']:
                    Starts ??= [];
                    if (Starts.Find(other => other.Start == start).Next is { } known)
                        return known;
                    Starts.Add((start, new Branching()));
                    return Starts[^1].Next;
                default:
                    Words ??= new Dictionary<string, Branching>(StringComparer.Ordinal);
                    if (!Words.TryGetValue(word, out var next))
                        Words[word] = next = new Branching();
                    return next;
            }
        }
    }
}
