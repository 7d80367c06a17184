using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Tree;

/// <summary>Which step answers what detection found, as written in <c>reponses.yml</c>.</summary>
internal sealed class Answers(IReadOnlyDictionary<string, CategoryAnswers> byCategory)
{
    public const string Default = "default";

    /// <summary>Where messages about something else are sorted to, in the same file.</summary>
    public const string TopicsKey = "topics";

    public IReadOnlyDictionary<string, CategoryAnswers> ByCategory { get; } = byCategory;

    /// <summary>The script's topic for each topic that detection names.</summary>
    public IReadOnlyDictionary<string, TopicAnswer> Topics { get; init; } = new Dictionary<string, TopicAnswer>();

    public StepRef? Find(string category, int severity, bool other, bool adult)
    {
        var own = ByCategory.GetValueOrDefault(category);
        var fallback = ByCategory.GetValueOrDefault(Default);
        if (severity < 1)
            return null;
        if (adult && (own?.Adults ?? fallback?.Adults) is { } forAdults)
            return forAdults.Step;
        if (other && (own?.Other ?? fallback?.Other) is { } about)
            return about.Step;
        return (own?.Of(severity) ?? fallback?.Of(severity))?.Step;
    }

    /// <summary>The step that asks one gentle question; null when none does.</summary>
    public StepRef? QuestionAbout(string category) =>
        (ByCategory.GetValueOrDefault(category)?.Question ?? ByCategory.GetValueOrDefault(Default)?.Question)?.Step;
}

/// <summary>The answers to one category; null where none is written.</summary>
internal sealed record CategoryAnswers(Answer? Three, Answer? Two, Answer? One, Answer? Other, Answer? Adults, Answer? Question)
{
    public IEnumerable<Answer> All => new[] { Three, Two, One, Other, Adults, Question }.OfType<Answer>();

    public Answer? Of(int severity) => severity switch { >= 3 => Three, 2 => Two, _ => One };
}

/// <summary>A topic of the scripts named in <c>reponses.yml</c>.</summary>
internal sealed record TopicAnswer(Position At, string Topic);

/// <summary>A step named in <c>reponses.yml</c>.</summary>
internal sealed record Answer(Position At, StepRef Step);
