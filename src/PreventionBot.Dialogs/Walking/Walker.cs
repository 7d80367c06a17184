using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Walking;

/// <summary>Holds random conversations with a book: presses anything, types ages, keywords and nonsense, by day and by night.</summary>
public sealed class Walker
{
    private const int LongestWalk = 30;

    private readonly Book _book;
    private readonly Player _player;
    private readonly HumanReach _reach;
    private readonly Dictionary<(WalkTroubleKind, string, StepRef), WalkTrouble> _troubles = [];
    private long _turns;

    private Walker(Book book)
    {
        _book = book;
        _player = new Player(book);
        _reach = new HumanReach(_player);
    }

    /// <summary>Walks.</summary>
    /// <param name="book">The scripts.</param>
    /// <param name="walks">How many conversations; at least 1.</param>
    /// <param name="seed">The same seed walks the same ways.</param>
    /// <param name="walked">Called with the number of walks done, every now and then.</param>
    public static WalkReport Walk(Book book, int walks, int seed, Action<int>? walked = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentOutOfRangeException.ThrowIfLessThan(walks, 1);
        var walker = new Walker(book);
        var random = new WalkDice(book, seed);
        var (asked, reached) = (0, 0);
        for (var walk = 1; walk <= walks; walk++)
        {
            var (hasAsked, canReach) = walker.Once(random, book.Locales[walk % book.Locales.Count]);
            asked += hasAsked ? 1 : 0;
            reached += canReach ? 1 : 0;
            if (walk % 256 == 0 || walk == walks)
                walked?.Invoke(walk);
        }

        return new WalkReport(walks, walker._turns, asked, reached, [.. walker._troubles.Values.OrderByDescending(trouble => trouble.Times)]);
    }

    private (bool HasAsked, bool CanReach) Once(WalkDice dice, string locale)
    {
        var scene = dice.Scene();
        var state = _player.Begin(locale, dice.Seed());
        var reply = _player.Enter(state, new StepRef(state.Topic, state.Step), scene);
        var way = new List<string>();
        var recent = new Queue<StepRef>();
        for (var turn = 0; turn < LongestWalk; turn++)
        {
            _turns++;
            if (reply.Action is Reserved.Human)
                return (true, true);
            if (reply.Action is { } action)
            {
                if (ServiceWords.For(action) is not { } words)
                    return (false, true);
                reply = _player.Enter(reply.State, words, scene);
            }

            Look(reply, locale, way);
            if (IsStuck(recent, reply.State))
                Trouble(WalkTroubleKind.EndlessLoop, reply.State, locale, way);
            if (reply.Choices.Count == 0 && !reply.ExpectsTyping)
                break;
            reply = Next(reply, dice, scene, way);
        }

        var can = reply.Action is not null || _reach.Within(reply.State, reply.Choices, scene, 3) || IsEnd(reply.State, locale);
        if (!can)
            Trouble(WalkTroubleKind.NoHuman, reply.State, locale, way);
        return (reply.Action is Reserved.Human, can);
    }

    private Reply Next(Reply reply, WalkDice dice, Scene scene, List<string> way)
    {
        if (dice.Types(reply) is { } words)
        {
            way.Add($"« {words} »");
            return _player.Say(reply.State, words, scene);
        }

        var choice = dice.Pick(reply.Choices);
        way.Add($"[{choice.Label}]");
        return _player.Press(reply.State, choice.Target, choice.Label, scene);
    }

    private void Look(Reply reply, string locale, List<string> way)
    {
        if (reply.Bubbles.Count == 0 || reply.Bubbles.All(bubble => string.IsNullOrWhiteSpace(bubble.Markdown)))
            Trouble(WalkTroubleKind.SilentTurn, reply.State, locale, way);
        if (reply.Choices.Count == 0 && !reply.ExpectsTyping && !IsEnd(reply.State, locale))
            Trouble(WalkTroubleKind.DeadEnd, reply.State, locale, way);
    }

    /// <summary>Twenty turns in a row on at most two screens, though chance pressed whatever there was.</summary>
    private static bool IsStuck(Queue<StepRef> recent, DialogState state)
    {
        recent.Enqueue(new StepRef(state.Topic, state.Step));
        if (recent.Count > 20)
            recent.Dequeue();
        return recent.Count == 20 && recent.Distinct().Count() <= 2;
    }

    private bool IsEnd(DialogState state, string locale) =>
        _book.In(locale).Find(state.Topic)?.Find(state.Step) is { Properties.IsEnd: true };

    private void Trouble(WalkTroubleKind kind, DialogState state, string locale, List<string> way)
    {
        var step = new StepRef(state.Topic, state.Step);
        _troubles[(kind, locale, step)] = _troubles.TryGetValue((kind, locale, step), out var known)
            ? known with { Times = known.Times + 1 }
            : new WalkTrouble(kind, locale, step, 1, [.. way.TakeLast(6)]);
    }
}
