using PreventionBot.Dialogs.Checking;

namespace PreventionBot.Dialogs.Tree;

/// <summary>All files as parsed, before anything between them has been checked.</summary>
/// <param name="Topics">By locale, then by topic id.</param>
/// <param name="Lines">By locale, in the order written.</param>
internal sealed record Draft(
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, Topic>> Topics,
    IReadOnlyDictionary<string, IReadOnlyList<Line>> Lines,
    Variables Variables,
    Answers Answers)
{
    /// <summary>The day of the check; null while a service runs, where time alone must refuse nothing.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Characters a button shows in the channel that shows least; null when none cuts.</summary>
    public int? LabelRoom { get; init; }

    public IEnumerable<string> Locales => Topics.Keys;

    /// <summary>The one topic to check, while it is being written; null to check all.</summary>
    public Topic? Focus { get; init; }

    /// <summary>What was found in steps that did not change since; null to ask all of them.</summary>
    public StepMemory? Memory { get; init; }

    /// <summary>The topics to check.</summary>
    public IEnumerable<Topic> All => Focus is { } one ? [one] : Topics.Values.SelectMany(topics => topics.Values);

    /// <summary>Topics somebody may be in; the robot's own files are left out.</summary>
    public IEnumerable<Topic> Subjects => All.Where(topic => !topic.IsReserved);

    /// <summary>Topics whose words are said: subjects and what the robot says by itself.</summary>
    public IEnumerable<Topic> Spoken => All.Where(topic => !topic.IsReserved || topic.Id == Reserved.System);

    /// <summary>The same with one topic in a new wording.</summary>
    public Draft With(Topic topic)
    {
        var ofLocale = new Dictionary<string, Topic>(Topics.GetValueOrDefault(topic.Locale) ?? new Dictionary<string, Topic>(), StringComparer.Ordinal)
        {
            [topic.Id] = topic,
        };
        return this with { Topics = new Dictionary<string, IReadOnlyDictionary<string, Topic>>(Topics, StringComparer.Ordinal) { [topic.Locale] = ofLocale } };
    }

    public Topic? Find(string locale, string topic) => Topics.GetValueOrDefault(locale)?.GetValueOrDefault(topic);

    /// <summary>The step named; an empty step id means the topic's first step.</summary>
    public Step? Find(string locale, StepRef name) =>
        Find(locale, name.Topic) is { } topic ? (name.Step.Length == 0 ? topic.Entry : topic.Find(name.Step)) : null;

    public Line? FindLine(string locale, string id) =>
        Lines.GetValueOrDefault(locale)?.FirstOrDefault(line => line.Id == id);

    /// <summary>The step that is the menu: marked as such, else the first of the home topic.</summary>
    public Step? Menu(string locale) =>
        Find(locale, Reserved.Home) is { } home
            ? home.Steps.FirstOrDefault(step => step.Properties.IsMenu) ?? home.Entry
            : null;
}
