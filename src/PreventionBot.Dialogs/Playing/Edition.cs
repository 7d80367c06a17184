using System.Collections.Frozen;
using PreventionBot.Dialogs.Publishing;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Playing;

/// <summary>The book in one language, with everything looked up while playing prepared once.</summary>
internal sealed class Edition
{
    private readonly FrozenDictionary<string, Topic> _topics;
    private readonly FrozenDictionary<string, Line> _linesById;
    private readonly FrozenSet<StepRef> _linkedSystemSteps;
    private readonly FrozenDictionary<string, Choice> _about;

    public Edition(Draft draft, string locale, Ledger ledger)
    {
        Locale = locale;
        Ledger = ledger;
        _topics = draft.Topics[locale].ToFrozenDictionary(StringComparer.Ordinal);
        Lines = draft.Lines[locale];
        _linesById = Lines.DistinctBy(line => line.Id).ToFrozenDictionary(line => line.Id, StringComparer.Ordinal);
        var ways = _topics.Values.SelectMany(topic => topic.Steps).SelectMany(step => step.Ways).Select(link => link.Target).OfType<StepRef>();
        _linkedSystemSteps = ways.Where(target => target.Topic == Reserved.System).ToFrozenSet();
        Home = _topics[Reserved.Home].Steps[0];
        Menu = draft.Menu(locale) ?? Home;
        Keywords = new KeywordIndex(_topics.Values);
        _about = draft.Answers.Topics
            .Select(about => (about.Key, Choice: TopicChoice(about.Value.Topic)))
            .Where(about => about.Choice is not null)
            .ToFrozenDictionary(about => about.Key, about => about.Choice!, StringComparer.Ordinal);
        ToHuman = ActionChoice(Reserved.Human);
        ToMenu = ActionChoice(Reserved.Menu);
    }

    public string Locale { get; }

    public Ledger Ledger { get; }

    public IReadOnlyList<Line> Lines { get; }

    public Step Home { get; }

    public Step Menu { get; }

    public KeywordIndex Keywords { get; }

    /// <summary>The reply that leads to a person, in the words the scripts use most; null when none ever does.</summary>
    public Choice? ToHuman { get; }

    /// <summary>The reply that leads to the menu, in the words the scripts use most; null when none ever does.</summary>
    public Choice? ToMenu { get; }

    /// <summary>Topics whose words are said, by name.</summary>
    public IEnumerable<Topic> Spoken => _topics.Values
        .Where(topic => !topic.IsReserved || topic.Id == Reserved.System)
        .OrderBy(topic => topic.Id, StringComparer.Ordinal);

    public Topic? Find(string topic) => _topics.GetValueOrDefault(topic);

    public Step? FindSystem(string step) => _topics[Reserved.System].Find(step);

    public Line? FindLine(string id) => _linesById.GetValueOrDefault(id);

    /// <summary>A step of <c>_systeme</c> that some reply leads to, so a button may carry it.</summary>
    public bool IsLinked(StepRef systemStep) => _linkedSystemSteps.Contains(systemStep);

    /// <summary>The reply that opens what a message is about; null when the scripts have nothing of the kind.</summary>
    public Choice? About(string topic) => _about.GetValueOrDefault(topic);

    /// <summary>In the words of the home topic, which leads to all others.</summary>
    private Choice? TopicChoice(string topic) => Find(topic)?.Entry is { } entry
        ? Find(Reserved.Home)!.Steps
            .SelectMany(step => step.Options)
            .Where(option => option.To.Target is { } target && target.Topic == topic && (target.Step.Length == 0 || target == entry.Name))
            .Select(option => option.Label.Fixed)
            .OfType<string>()
            .Select(label => new Choice(label, entry.Name.ToString()))
            .FirstOrDefault()
        : null;

    private Choice? ActionChoice(string action)
    {
        var label = _topics.Values
            .SelectMany(topic => topic.Steps)
            .SelectMany(step => step.Options)
            .Where(option => option.To.Target == new StepRef(Reserved.Actions, action))
            .Select(option => option.Label.Fixed)
            .OfType<string>()
            .CountBy(label => label)
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => count.Key)
            .FirstOrDefault();
        return label is null ? null : new Choice(label, $"{Reserved.Actions}#{action}");
    }
}
