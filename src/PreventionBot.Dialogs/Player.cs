using PreventionBot.Dialogs.Playing;
using PreventionBot.Dialogs.Testing;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs;

/// <summary>Plays a book: state and input in, state and words out. Holds no state, never throws for an old state.</summary>
/// <param name="book">The scripts.</param>
/// <param name="respell">Puts teen spelling into ordinary words, for what is not understood as it stands; null for none.</param>
/// <param name="coverage">Counts what is played, for tests; null when nobody counts.</param>
public sealed class Player(Book book, Func<string, string>? respell = null, Coverage? coverage = null)
{
    private readonly Stage _stage = new(book, coverage);

    /// <summary>Builds what reads typed numbers, which takes a quarter of a second the first time.</summary>
    public static void Warm() => WrittenNumbers.Warm();

    /// <summary>A new conversation at the first step of the home topic; nothing has been said yet.</summary>
    /// <param name="locale">An unknown one becomes the source language.</param>
    /// <param name="seed">Chooses between wordings for the whole conversation.</param>
    public DialogState Begin(string locale, int seed)
    {
        ArgumentNullException.ThrowIfNull(locale);
        var home = book.In(locale).Home.Name;
        return new DialogState(
            book.In(locale).Locale,
            home.Topic,
            home.Step,
            [],
            [],
            seed,
            "",
            []);
    }

    /// <summary>
    /// Goes to a step. A step of <c>_systeme</c> is said without leaving the current one, whose replies it keeps
    /// unless it has its own. A step that is gone is followed to its new place.
    /// </summary>
    public Reply Enter(DialogState state, StepRef step, Scene scene)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(scene);
        return step.Topic switch
        {
            Reserved.System => _stage.Aside(state, step.Step, scene),
            Reserved.Actions => _stage.Act(state, step.Step, scene),
            _ => _stage.Go(state, step, scene),
        };
    }

    /// <summary>
    /// Takes what was typed: a reply's label or synonym, an awaited answer, a keyword; the same in ordinary spelling;
    /// a keyword with a slip of the finger; else not understood.
    /// </summary>
    public Reply Say(DialogState state, string typed, Scene scene)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(scene);
        var edition = book.In(state.Locale);
        if (Locator.Locate(edition, new StepRef(state.Topic, state.Step)).HasFallen)
            return _stage.Go(state, new StepRef(state.Topic, state.Step), scene);
        var options = _stage.Options(state, scene);
        return Understand(state, typed, Folding.Fold(typed), options, scene)
            ?? (respell is null ? null : Understand(state, typed, Folding.Fold(respell(typed)), options, scene))
            ?? (edition.Keywords.FindMisspelt(Folding.Fold(typed), _stage.Current(state).Name) is { } meant ? Enter(state, meant, scene) : null)
            ?? _stage.NotUnderstood(state, scene);
    }

    private Reply? Understand(DialogState state, string typed, string folded, IReadOnlyList<Offered> options, Scene scene)
    {
        var edition = book.In(state.Locale);
        if (Choices.Pressed(options, folded) is { To.Target: { } pressed } option)
        {
            coverage?.In(edition.Locale).Pressed(option);
            return Choose(state, pressed, scene);
        }

        foreach (var asked in options.Select(offered => offered.Option))
        {
            if (asked is { Capture: { } capture, To.Target: { } target }
                && TypedAnswer.Read(capture, book.Variables.Declared.GetValueOrDefault(capture.Variable), typed, folded, scene) is { } value)
            {
                coverage?.In(edition.Locale).Pressed(asked);
                return _stage.Take(state, capture, value, target, scene);
            }
        }

        return edition.Keywords.Find(folded, _stage.Current(state).Name) is { } keyword ? Enter(state, keyword, scene) : null;
    }

    /// <summary>Whether what was typed is, to the letter, a reply on screen or one of its synonyms: its author knows where it leads.</summary>
    public bool IsReply(DialogState state, string typed, Scene scene)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(typed);
        return Choices.Pressed(_stage.Options(state, scene), Folding.Fold(typed)) is not null;
    }

    /// <summary>Whether some step has keywords for what was typed.</summary>
    public bool Understands(DialogState state, string typed) => Keyword(state, typed) is not null;

    /// <summary>Whether what was typed is a hello and nothing more.</summary>
    public bool IsHello(DialogState state, string typed) => Keyword(state, typed) is { Topic: Reserved.System, Step: Reserved.Hello };

    /// <summary>Whether keywords of the robot's own steps fit what was typed: insults, tests of the robot, what it refuses.</summary>
    public bool AnswersForItself(DialogState state, string typed) => Keyword(state, typed) is { Topic: Reserved.System };

    private StepRef? Keyword(DialogState state, string typed)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(typed);
        var (edition, here) = (book.In(state.Locale), _stage.Current(state).Name);
        return edition.Keywords.Find(Folding.Fold(typed), here)
            ?? (respell is null ? null : edition.Keywords.Find(Folding.Fold(respell(typed)), here));
    }

    /// <summary>Whether the step the script is at speaks to adults.</summary>
    public bool IsWithAdult(DialogState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return _stage.Current(state).IsForAdults;
    }

    /// <summary>Takes a pressed button, also one from an older message or an older book.</summary>
    /// <param name="state">The state kept from the last reply.</param>
    /// <param name="target">The <see cref="Choice.Target"/>; what has no such form is taken as the label being typed.</param>
    /// <param name="label">The words on the button.</param>
    /// <param name="scene">The world at this moment.</param>
    public Reply Press(DialogState state, string target, string label, Scene scene)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(label);
        if (!StepRef.TryParse(target, out var step))
            return Say(state, label, scene);
        var isButton = step.Topic switch
        {
            Reserved.Actions => Reserved.ActionIds.Contains(step.Step),
            Reserved.System => book.In(state.Locale).IsLinked(step),
            _ => !step.Topic.StartsWith('_'),
        };
        if (!isButton)
            return Say(state, label, scene);
        coverage?.In(state.Locale).Pressed(_stage.Options(state, scene), Folding.Fold(label), step);
        return Choose(state, step, scene);
    }

    /// <summary>Goes where a reply leads, and hears what choosing it says.</summary>
    private Reply Choose(DialogState state, StepRef to, Scene scene)
    {
        var told = to.Topic.StartsWith('_') ? null : Locator.Locate(book.In(state.Locale), to).Step.Properties.Told;
        return Enter(state, to, scene) with { Told = told };
    }

    /// <summary>The same place in another language; an unknown language changes nothing.</summary>
    public DialogState Switch(DialogState state, string locale)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(locale);
        return book.Knows(locale) ? state with { Locale = locale } : state;
    }
}
