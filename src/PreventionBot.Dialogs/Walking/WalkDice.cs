using System.Globalization;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Walking;

/// <summary>All chance of a walk, from one seed.</summary>
internal sealed class WalkDice(Book book, int seed)
{
    private static readonly DateTimeOffset _midnight = new(2026, 11, 24, 0, 0, 0, TimeSpan.FromHours(1));
    private static readonly string[] _nonsense = ["azerty", "???", "jsp", "😶", "mdr ok", "…", "wesh", "lol whatever"];

    // Chance is only ever used to choose a way; nothing here is a secret.
#pragma warning disable CA5394
    private readonly Random _random = new(seed);
    private readonly Dictionary<string, string[]> _keywords = book.Locales.ToDictionary(
        locale => locale, locale => book.In(locale).Keywords.Words.ToArray(), StringComparer.Ordinal);

    public int Seed() => _random.Next();

    public Scene Scene()
    {
        var local = _midnight.AddMinutes(_random.Next(24 * 60));
        var open = _random.Next(2) == 0;
        return new Scene(local, local.Hour is >= 21 or < 6, open, "web", open ? null : "14 h");
    }

    /// <summary>What is typed instead of pressing; null to press.</summary>
    public string? Types(Reply reply)
    {
        if (reply.Choices.Count == 0 || (reply.ExpectsTyping && _random.Next(2) == 0))
            return _random.Next(8, 26).ToString(CultureInfo.InvariantCulture);
        return _random.Next(100) switch
        {
            < 4 => _nonsense[_random.Next(_nonsense.Length)],
            < 10 when _keywords[reply.State.Locale] is { Length: > 0 } words => words[_random.Next(words.Length)],
            _ => null,
        };
    }

    /// <summary>Any reply; a person and the way out seldom, since the walk ends there.</summary>
    public Choice Pick(IReadOnlyList<Choice> choices)
    {
        var choice = choices[_random.Next(choices.Count)];
        return choice.Target.StartsWith(Reserved.Actions, StringComparison.Ordinal) && _random.Next(10) != 0
            ? choices[_random.Next(choices.Count)]
            : choice;
    }
#pragma warning restore CA5394
}
