using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Phrases;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Scoring;

/// <summary>
/// 072: a step where the risk is high gives what somebody needs there, or is one reply away from it; the answers
/// that <c>reponses.yml</c> names for levels 3 and 2 give all of it.
/// </summary>
internal sealed class CrisisAnswers
{
    private const Need OfAnswers = Need.Risk | Need.Safety | Need.Professional | Need.Trusted | Need.Coping;
    private const Need OfEvery = Need.Trusted | Need.Barrier | Need.Coping;

    private readonly Draft _draft;
    private readonly string _locale;
    private readonly CrisisWords _words;
    private readonly Dictionary<StepRef, Need> _known = [];

    private CrisisAnswers(Draft draft, string locale)
    {
        _draft = draft;
        _locale = locale;
        _words = CrisisWords.In(WordList.Language(locale));
    }

    public static void Check(Draft draft, Report report)
    {
        var answers = draft.Answers.ByCategory.Values
            .SelectMany(category => new[] { category.Three, category.Two })
            .OfType<Answer>()
            .Select(answer => answer.Step)
            .ToHashSet();
        foreach (var locale in draft.Locales)
        {
            var crisis = new CrisisAnswers(draft, locale);
            foreach (var topic in draft.Spoken.Where(topic => topic.Locale == locale))
            {
                foreach (var step in topic.Steps.Where(step => step.Properties.IsHighRisk && !step.IsForAdults))
                {
                    // The robot's own asides stand beside a step that is checked; its two answers to danger stand alone.
                    if (answers.Contains(step.Name) || !topic.IsReserved)
                        crisis.CheckStep(topic, step, answers.Contains(step.Name), report);
                }
            }
        }
    }

    private void CheckStep(Topic topic, Step step, bool isAnswer, Report report)
    {
        var missing = Missing(step, isAnswer).ToList();
        if (missing.Count == 0)
            return;
        report.Warning("DLG072", topic.Path, step.At,
            ($"« {step.Name.Step} » est à risque ; il manque, ici ou à une réponse d'ici : {string.Join(" ; ", missing.Select(need => need.Name().French))}.",
                $"“{step.Name.Step}” is at high risk; what is missing, here or one reply from here: {string.Join("; ", missing.Select(need => need.Name().English))}."),
            (string.Join(' ', missing.Select(need => need.Mend().French)), string.Join(' ', missing.Select(need => need.Mend().English))));
    }

    private IEnumerable<Need> Missing(Step step, bool isAnswer)
    {
        var own = OfStep(step);
        var near = step.Ways
            .Select(way => way.Target is { } target ? _draft.Find(_locale, target) : null)
            .OfType<Step>()
            .Aggregate(own, (met, next) => met | OfStep(next));
        if (!own.HasFlag(Need.Service))
            yield return Need.Service;
        foreach (var need in Needs.InOrder.Where(need => (isAnswer ? OfAnswers : OfEvery).HasFlag(need) && !near.HasFlag(need)))
            yield return need;
        if (isAnswer && (near & (Need.Use | Need.Barrier)) == Need.None)
            yield return Need.Use;
        // Where the step is urgent, that the person is not safe is known already.
        if (!isAnswer && !step.Properties.IsUrgent && (near & (Need.Safety | Need.Use)) == Need.None)
            yield return Need.Safety;
    }

    /// <summary>What a step meets on every way through it.</summary>
    private Need OfStep(Step step)
    {
        if (!_known.TryGetValue(step.Name, out var met))
            _known[step.Name] = met = Through(step.Nodes) | (step.Properties.LinesNow is null ? Need.None : Need.Service | Need.Professional);
        return met;
    }

    private Need Through(IReadOnlyList<Node> nodes) => nodes.Aggregate(Need.None, (met, node) => met | Of(node));

    private Need Of(Node node) => node switch
    {
        Node.Speech speech => _words.Met(BubbleSentences(speech)) | OfLines(speech),
        Node.Replies replies => replies.Options.Aggregate(Need.None, (met, option) => met | OfReply(option)),
        Node.Choose { HasElse: true } choose => choose.Branches.Select(branch => Through(branch.Body)).Aggregate((both, other) => both & other),
        Node.Either either => either.Bodies.Select(Through).Aggregate((both, other) => both & other),
        _ => Need.None,
    };

    private static IReadOnlyList<Sentence> BubbleSentences(Node.Speech speech) => Checking.Wording.BubbleText.Of(speech).Sentences;

    private Need OfLines(Node.Speech speech)
    {
        var lines = speech.Links
            .Select(link => link.Target is { Topic: Reserved.Lines } target ? _draft.FindLine(_locale, target.Step) : null)
            .OfType<Line>()
            .ToList();
        return (lines.Count > 0 ? Need.Professional : Need.None) | (lines.Exists(line => line.Hours.IsAlways) ? Need.Service : Need.None);
    }

    private Need OfReply(Option option) =>
        _words.Met(SentenceSplitter.Split(option.To.Label)) | (option.To.Target is { } target ? _words.Met(target) : Need.None);
}
