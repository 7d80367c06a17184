using System.Collections.Frozen;
using PreventionBot.Dialogs.Playing;
using PreventionBot.Dialogs.Publishing;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs;

/// <summary>All scripts of one version, checked and ready to be played. Immutable; share it between threads.</summary>
public sealed class Book
{
    private readonly FrozenDictionary<string, Edition> _editions;

    internal Book(Draft draft, string hash, Ledger ledger)
    {
        Hash = hash;
        Draft = draft;
        Variables = draft.Variables;
        Locales = [.. draft.Locales.OrderBy(locale => locale != Reserved.SourceLocale).ThenBy(locale => locale, StringComparer.Ordinal)];
        _editions = Locales.ToFrozenDictionary(locale => locale, locale => new Edition(draft, locale, ledger), StringComparer.Ordinal);
    }

    /// <summary>Twelve hex digits that name this version; equal files give equal hashes.</summary>
    public string Hash { get; }

    /// <summary>Languages, the source language first.</summary>
    public IReadOnlyList<string> Locales { get; }

    internal Draft Draft { get; }

    internal Variables Variables { get; }

    /// <summary>The same scripts, knowing the names that steps had and will have in other versions.</summary>
    public Book With(Ledger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return new Book(Draft, Hash, ledger);
    }

    /// <summary>The step that answers what detection found.</summary>
    /// <param name="category">Detection's category; an unknown one is answered by <c>default</c>.</param>
    /// <param name="severity">1 to 3; anything above counts as 3.</param>
    /// <param name="other">The danger is somebody else's.</param>
    /// <param name="adult">An adult writes about a young person: see <see cref="Player.IsWithAdult"/>.</param>
    /// <returns>Null when the script simply goes on: severity 0, or severity 1 without an entry.</returns>
    public StepRef? AnswerTo(string category, int severity, bool other, bool adult = false)
    {
        ArgumentNullException.ThrowIfNull(category);
        return Draft.Answers.Find(category, severity, other, adult);
    }

    /// <summary>The step that asks gently whether something is wrong, where a message leaves it open.</summary>
    /// <param name="category">What it may be.</param>
    /// <returns>Null when no step asks about it.</returns>
    public StepRef? QuestionAbout(string category)
    {
        ArgumentNullException.ThrowIfNull(category);
        return Draft.Answers.QuestionAbout(category);
    }

    /// <summary>Every service of <c>_lignes.md</c> in the order to show; an unknown locale gets the source language.</summary>
    public IReadOnlyList<Line> Lines(string locale)
    {
        ArgumentNullException.ThrowIfNull(locale);
        return In(locale).Lines;
    }

    /// <summary>The reply that leads to a person, in the words the scripts use most; null when no script ever offers one.</summary>
    public Choice? HumanChoice(string locale)
    {
        ArgumentNullException.ThrowIfNull(locale);
        return In(locale).ToHuman;
    }

    /// <summary>The reply that opens what a message is about, from <c>topics</c> of <c>reponses.yml</c>.</summary>
    /// <param name="locale">An unknown one gets the source language.</param>
    /// <param name="topic">As detection names it, e.g. <c>body-image</c>.</param>
    /// <returns>Null when the scripts have nothing of the kind.</returns>
    public Choice? ChoiceAbout(string locale, string topic)
    {
        ArgumentNullException.ThrowIfNull(locale);
        ArgumentNullException.ThrowIfNull(topic);
        return In(locale).About(topic);
    }

    /// <summary>True when the book has this step in a language.</summary>
    public bool HasStep(string locale, StepRef step)
    {
        ArgumentNullException.ThrowIfNull(locale);
        return Knows(locale) && In(locale).Find(step.Topic)?.Find(step.Step) is not null;
    }

    /// <summary>True when the author marked the step as one where life or safety is at stake.</summary>
    public bool IsHighRisk(string locale, StepRef step)
    {
        ArgumentNullException.ThrowIfNull(locale);
        return In(locale).Find(step.Topic)?.Find(step.Step) is { Properties.IsHighRisk: true };
    }

    internal Edition In(string locale) => _editions.GetValueOrDefault(locale) ?? _editions[Locales[0]];

    internal bool Knows(string locale) => _editions.ContainsKey(locale);
}
