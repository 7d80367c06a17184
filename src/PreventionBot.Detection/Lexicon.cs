using PreventionBot.Detection.Concepts;
using PreventionBot.Detection.Denying;
using PreventionBot.Detection.Following;
using PreventionBot.Detection.Judging;
using PreventionBot.Detection.Loading;
using PreventionBot.Detection.Matching;
using PreventionBot.Detection.Normalising;

namespace PreventionBot.Detection;

/// <summary>The content team's rules, ready to run. Immutable; safe to share between threads.</summary>
public sealed class Lexicon
{
    internal Lexicon(
        TextNormaliser normaliser,
        Labels labels,
        Automaton[] classes,
        Automaton patterns,
        Target[] targets,
        IReadOnlyList<Rule> rules,
        Modifiers modifiers,
        IReadOnlyList<Concept> concepts,
        IReadOnlyList<Combination> combinations)
    {
        (Normaliser, Labels, Classes, Patterns) = (normaliser, labels, classes, patterns);
        (Targets, Rules, Modifiers, Concepts) = (targets, rules, modifiers, concepts);
        Combinations = combinations;
    }

    /// <summary>How many rules it holds, over both languages.</summary>
    public int RuleCount => Rules.Count;

    /// <summary>How many concepts it knows.</summary>
    public int ConceptCount => Concepts.Count;

    internal TextNormaliser Normaliser { get; }

    internal Labels Labels { get; }

    /// <summary>Word classes in layers; each layer may use those before it.</summary>
    internal Automaton[] Classes { get; }

    internal Automaton Patterns { get; }

    /// <summary>What each tag of <see cref="Patterns"/> means.</summary>
    internal Target[] Targets { get; }

    internal IReadOnlyList<Rule> Rules { get; }

    internal Modifiers Modifiers { get; }

    internal IReadOnlyList<Concept> Concepts { get; }

    internal IReadOnlyList<Combination> Combinations { get; }

    /// <summary>What takes an alarm back when the rest of the message says nothing.</summary>
    internal Denials Denials { get; private set; } = Denials.None;

    /// <summary>Reads all files of <c>dialogs/signals</c>; files of other kinds are ignored.</summary>
    /// <param name="files">In any order.</param>
    /// <returns>A lexicon, or every mistake at once with file and line; never throws on content.</returns>
    public static LexiconResult Load(IEnumerable<LexiconFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        LexiconFile[] all = [.. files];
        var problems = new Problems();
        var denials = DenialReader.Read(all, problems);
        var loaded = LexiconLoader.Load(all);
        if (problems.Any)
            return new LexiconResult(null, [.. loaded.Errors, .. problems.InOrder]);
        loaded.Lexicon?.Denials = denials;
        return loaded;
    }

    /// <summary>A message in ordinary spelling: SMS words, verlan, elongations and slips of the finger read as the words they stand for.</summary>
    /// <param name="message">As received.</param>
    /// <returns>Folded words parted by single spaces.</returns>
    public string Respell(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return string.Join(' ', Normaliser.Normalise(message).Select(token => token.Text));
    }

    /// <summary>Tries every rule, combination and denial on its own examples.</summary>
    /// <returns>An error for each example that does not do what its heading says; empty when all do.</returns>
    public IReadOnlyList<LexiconError> CheckExamples() => [.. ExampleCheck.Run(this), .. DenialCheck.Run(this)];
}
