using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Scoring;

/// <summary>A turn cut into sentences once, for every item of the scorecard.</summary>
internal sealed class HeardTurn
{
    private static readonly string[] _farewells = ["quitter", "sortie-rapide"];

    private readonly ScoredTurn _turn;
    private readonly CrisisWords _words;
    private readonly string _language;
    private readonly List<(Bubble Bubble, IReadOnlyList<Sentence> Sentences)> _bubbles;

    public HeardTurn(ScoredTurn turn, string language)
    {
        _turn = turn;
        _language = language;
        _words = CrisisWords.In(language);
        _bubbles = [.. turn.Bubbles.Select(bubble => (bubble, Sentences(bubble.Markdown)))];
        Met = _words.Met(_bubbles.SelectMany(bubble => bubble.Sentences)) | OfContacts() | OfChoices();
    }

    /// <summary>The needs that bubbles, cards and replies of this turn meet.</summary>
    public Need Met { get; }

    public bool AsksRobot => _turn.Said is { } said && _words.AsksRobot(SentenceSplitter.Split(said));

    public bool SaysRobot => _words.SaysRobot(_bubbles.SelectMany(bubble => bubble.Sentences)) && Forbidden("human") is null;

    /// <summary>Somebody in danger is being answered here, whatever was detected.</summary>
    public bool IsCrisis => _turn.IsAtRisk || _turn.Severity >= 2 || _turn.Bubbles.Any(bubble => bubble.Urgent);

    /// <summary>A person is offered, or was just asked for, or the robot says nothing that could offer one.</summary>
    public bool LeadsToHuman =>
        _turn.Action == Reserved.Human || _farewells.Contains(_turn.Action)
        || (_turn.Bubbles.Count == 0 && _turn.Choices.Count == 0)
        || _turn.Choices.Any(choice => choice.Target is $"{Reserved.Actions}#{Reserved.Human}" or $"{Reserved.Actions}#attendre-pas");

    /// <summary>The words of this turn that a reason forbids; null when there are none.</summary>
    /// <param name="reasons">Names in <c>reasons.tsv</c>.</param>
    public string? Forbidden(params IReadOnlyList<string> reasons)
    {
        foreach (var (_, sentences) in _bubbles)
        {
            foreach (var sentence in sentences)
            {
                foreach (var found in Checking.Wording.Forbidden.In(sentence, _language))
                {
                    if (reasons.Contains(found.Entry.Reason.Id) && found.Entry.Topics.Count == 0 && !found.Entry.IsSetRight(sentences))
                        return sentence.QuoteTokens(found.First, found.Last);
                }
            }
        }

        return null;
    }

    private Need OfContacts() => _turn.Bubbles.SelectMany(bubble => bubble.Contacts).Aggregate(
        Need.None, (met, line) => met | Need.Professional | (line.Hours.IsAlways ? Need.Service : Need.None));

    private Need OfChoices() => _turn.Choices.Aggregate(
        Need.None,
        (met, choice) => met | (_words.Met(SentenceSplitter.Split(choice.Label)) & ~Need.Risk & ~Need.Safety)
            | (StepRef.TryParse(choice.Target, out var target) ? _words.Met(target) : Need.None));

    /// <summary>The sentences a person would hear; list items are sentences of their own.</summary>
    private static IReadOnlyList<Sentence> Sentences(string markdown) => SentenceSplitter.Split(
        markdown.Replace("*", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal), linesEnd: true);
}
