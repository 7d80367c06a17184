using System.Collections.Immutable;
using PreventionBot.Dialogs.Testing;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Playing;

/// <summary>Moves through the book and shows what is met on the way.</summary>
internal sealed class Stage(Book book, Coverage? coverage)
{
    private const int MostJumps = 10;
    private const int MostBack = 20;
    private const int Patience = 3;

    public Step Current(DialogState state) =>
        Locator.Locate(book.In(state.Locale), new StepRef(state.Topic, state.Step)).Step;

    /// <summary>Enters a step of a subject and remembers where from.</summary>
    public Reply Go(DialogState state, StepRef to, Scene scene)
    {
        var from = new StepRef(state.Topic, state.Step);
        var reply = Move(state, to, scene);
        var now = new StepRef(reply.State.Topic, reply.State.Step);
        return from == now ? reply : reply with { State = reply.State with { Back = Remember(reply.State.Back, from) } };
    }

    /// <summary>Says a step of <c>_systeme</c> and stays where we are.</summary>
    public Reply Aside(DialogState state, string id, Scene scene)
    {
        var edition = book.In(state.Locale);
        var step = edition.FindSystem(id) ?? edition.FindSystem("erreur") ?? edition.Home;
        var screen = new Screen(edition, scene, coverage?.In(edition.Locale));
        var readings = new Readings(state, scene, book.Variables, step.Name);
        screen.Show(step, readings, state.Seed);
        if (screen.Jump is { } jump)
            return Prefixed(screen.Bubbles, On(state, jump, scene));
        var next = state with { Book = book.Hash, NotUnderstood = 0, Aside = screen.Options.Count > 0 ? step.Name.Step : null };
        var options = screen.Options.Count > 0
            ? [.. screen.Options.Select(option => new Offered(option, readings))]
            : Options(next, scene);
        return Shown(next, screen.Bubbles, options);
    }

    /// <summary>Menu, back and the confirming of an answer are played here; every other action is the caller's to carry out.</summary>
    public Reply Act(DialogState state, string action, Scene scene)
    {
        return action switch
        {
            Reserved.Back when state.Back is [.., var last] && StepRef.TryParse(last, out var step) =>
                Move(state with { Back = state.Back.RemoveAt(state.Back.Count - 1) }, step, scene),
            Reserved.Menu or Reserved.Back => Go(state, book.In(state.Locale).Menu.Name, scene),
            Reserved.Confirm when state.Awaiting is { } awaited && StepRef.TryParse(awaited.Target, out var target) =>
                Forget(Go(state with { Vars = state.Vars.SetItem(awaited.Variable, awaited.Value) }, target, scene)),
            // "No" asks again; so does a button from long ago, when nothing waits any more.
            Reserved.Confirm or Reserved.Correct => Move(state, new StepRef(state.Topic, state.Step), scene),
            _ => new Reply(state, [], [], ExpectsTyping: false, action, Understood: true),
        };
    }

    /// <summary>Asks to say it otherwise, with the same replies; a person is offered when it keeps happening.</summary>
    public Reply NotUnderstood(DialogState state, Scene scene)
    {
        var edition = book.In(state.Locale);
        var aside = state.Aside;
        var reply = Aside(state, Reserved.NotUnderstood, scene);
        var next = reply.State with { NotUnderstood = state.NotUnderstood + 1, Aside = reply.State.Aside ?? aside };
        var choices = reply.State.Aside is null ? Choices.Buttons(Options(next, scene), edition) : [.. reply.Choices];
        if (next.NotUnderstood >= Patience || choices.Count == 0)
            Offer(choices, edition.ToHuman);
        if (choices.Count <= 1)
            Offer(choices, edition.ToMenu);
        return reply with { State = next, Choices = choices, Understood = false };
    }

    /// <summary>All ways on that are on screen: those of the robot's last aside, then those of the current step.</summary>
    public IReadOnlyList<Offered> Options(DialogState state, Scene scene)
    {
        var edition = book.In(state.Locale);
        var options = new List<Offered>();
        if (state.Aside is { } aside && edition.FindSystem(aside) is { } system)
            Collect(system);
        Collect(Locator.Locate(edition, new StepRef(state.Topic, state.Step)).Step);
        return options;

        void Collect(Step step)
        {
            var readings = new Readings(state, scene, book.Variables, step.Name);
            foreach (var replies in Path.Through(step, readings, state.Seed).OfType<Node.Replies>())
                options.AddRange(replies.Options.Select(option => new Offered(option, readings)));
        }
    }

    /// <summary>Keeps a typed answer and goes on; an age is repeated first, since a number is easily misread.</summary>
    public Reply Take(DialogState state, Capture capture, string value, StepRef target, Scene scene)
    {
        var whole = Choices.Whole(book.In(state.Locale), target);
        return book.Variables.Declared.GetValueOrDefault(capture.Variable) is { Type: AnswerType.Age }
            ? Aside(state with { Awaiting = new AwaitedAnswer(capture.Variable, value, whole.ToString()) }, Reserved.ConfirmAge, scene)
            : Forget(Go(state with { Vars = state.Vars.SetItem(capture.Variable, value) }, whole, scene));
    }

    /// <summary>Drops what was declared to be kept for one turn only.</summary>
    public Reply Forget(Reply reply)
    {
        var passing = reply.State.Vars.Keys.Where(name => book.Variables.Declared.GetValueOrDefault(name) is not { IsKept: true });
        return reply with { State = reply.State with { Vars = reply.State.Vars.RemoveRange(passing) } };
    }

    private Reply Move(DialogState state, StepRef to, Scene scene)
    {
        var edition = book.In(state.Locale);
        var located = Locator.Locate(edition, Choices.Whole(edition, to));
        var screen = new Screen(edition, scene, coverage?.In(edition.Locale));
        if (located.HasFallen && edition.FindSystem(Reserved.PageChanged) is { } notice)
            screen.Show(notice, new Readings(state, scene, book.Variables, notice.Name), state.Seed);
        var step = located.Step;
        for (var jumps = 0; ; jumps++)
        {
            state = At(state, step);
            var readings = new Readings(state, scene, book.Variables, step.Name);
            screen.Options.Clear();
            screen.Show(step, readings, state.Seed);
            if (screen.Jump is not { } jump || jumps == MostJumps)
                return Shown(state, screen.Bubbles, [.. screen.Options.Select(option => new Offered(option, readings))]);
            if (jump.Topic.StartsWith('_'))
                return Prefixed(screen.Bubbles, On(state, jump, scene));
            step = Locator.Locate(edition, Choices.Whole(edition, jump)).Step;
        }
    }

    private Reply On(DialogState state, StepRef jump, Scene scene) => jump.Topic switch
    {
        Reserved.Actions => Act(state, jump.Step, scene),
        Reserved.System => Aside(state, jump.Step, scene),
        _ => Go(state, jump, scene),
    };

    private DialogState At(DialogState state, Step step)
    {
        var name = step.Name.ToString();
        return state with
        {
            Topic = step.Name.Topic,
            Step = step.Name.Step,
            Visits = step.ReadsVisits ? state.Visits.SetItem(name, state.Visits.GetValueOrDefault(name) + 1) : state.Visits,
            Book = book.Hash,
            NotUnderstood = 0,
            Aside = null,
            Awaiting = null,
        };
    }

    private Reply Shown(DialogState state, IReadOnlyList<Bubble> bubbles, IReadOnlyList<Offered> options) => new(
        state,
        bubbles,
        Choices.Buttons(options, book.In(state.Locale)),
        options.Any(option => option.Option.Capture is not null),
        Action: null,
        Understood: true);

    private static Reply Prefixed(IReadOnlyList<Bubble> before, Reply reply) => reply with { Bubbles = [.. before, .. reply.Bubbles] };

    private static void Offer(List<Choice> choices, Choice? choice)
    {
        if (choice is not null && !choices.Exists(offered => offered.Target == choice.Target))
            choices.Add(choice);
    }

    private static ImmutableList<string> Remember(ImmutableList<string> back, StepRef from)
    {
        var longer = back.Add(from.ToString());
        return longer.Count > MostBack ? longer.RemoveAt(0) : longer;
    }
}
