using PreventionBot.Dialogs.Phrases;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Checking.Wording;

/// <summary>One phrase of <c>phrases.*.tsv</c> that is not to be said.</summary>
/// <param name="Topics">The only topics where it matters; empty for all.</param>
/// <param name="Unless">Beginnings of words that, in the same bubble, make it right.</param>
internal sealed record Forbidden(Reason Reason, IReadOnlyList<string> Topics, IReadOnlyList<string> Unless)
{
    private static readonly PhraseTree<Forbidden> _french = Load("fr");
    private static readonly PhraseTree<Forbidden> _english = Load("en");

    /// <summary>What is found in a sentence, each place once for each reason, and not excused by the sentence itself.</summary>
    public static IEnumerable<Found<Forbidden>> In(Sentence sentence, string language)
    {
        var all = (language == "en" ? _english : _french).In(sentence);
        if (all.Count == 0)
            yield break;
        var denials = Denials.In(language).Of(sentence);
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var found in all.OrderBy(found => found.First).ThenByDescending(found => found.Last))
        {
            var reason = found.Entry.Reason;
            if (last.TryGetValue(reason.Id, out var end) && found.First <= end)
                continue;
            if (IsExcused(reason, sentence, found, denials, language))
                continue;
            last[reason.Id] = found.Last;
            yield return found;
        }
    }

    /// <summary>A word of the bubble makes it right.</summary>
    public bool IsSetRight(IEnumerable<Sentence> bubble) => Unless.Count > 0 && bubble
        .SelectMany(sentence => sentence.Tokens)
        .Any(token => Unless.Any(start => token.Text.StartsWith(start, StringComparison.Ordinal)));

    private static bool IsExcused(
        Reason reason, Sentence sentence, Found<Forbidden> found, IReadOnlyList<(int First, int Last)> denials, string language) =>
        (reason.IsQuotable && sentence.Words[sentence.Tokens[found.First].Word].IsQuoted)
        || (reason.IsConditional && Denials.In(language).IsCondition(sentence, found.First))
        || (reason.IsDeniable && Denials.In(language).Reach(denials, sentence, found.First));

    private static PhraseTree<Forbidden> Load(string language) => new(WordList.Read($"phrases.{language}.tsv").Select(line => (
        Pattern.Parse(line[1]),
        new Forbidden(
            Reason.All[line[0]],
            line.Length > 3 ? line[3].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [],
            line.Length > 2 ? [.. line[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Folding.Fold(word))] : []))));
}
