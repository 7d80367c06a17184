using System.Collections.Frozen;
using PreventionBot.Detection.Concepts;
using PreventionBot.Detection.Following;
using PreventionBot.Detection.Judging;
using PreventionBot.Detection.Matching;
using PreventionBot.Detection.Normalising;
using PreventionBot.Detection.Patterns;

namespace PreventionBot.Detection.Loading;

/// <summary>From content files to a lexicon: tables, classes, rules, modifiers, then the automata.</summary>
internal static class LexiconLoader
{
    public static LexiconResult Load(IReadOnlyList<LexiconFile> files)
    {
        var problems = new Problems();
        var tables = TableReader.Read(files, problems);
        var words = new PatternWords(tables);
        var classes = ClassReader.Read(files, words, problems);
        var rules = RuleReader.Read(files, words, problems);
        var modifiers = ModifierReader.Read(files, words, problems);
        var concepts = ConceptReader.Read(files, words, problems);
        var combinations = CombinationReader.Read(files, concepts, problems);
        var targets = TargetedPatterns.Of(rules, modifiers, concepts);
        if (rules.Count == 0)
            problems.Add("rules", 0, "Aucune règle trouvée : j'attendais des fichiers rules/fr/*.yml et rules/en/*.yml.");
        ClassReader.CheckNames(
            classes.Values.SelectMany(patterns => patterns).Concat(targets.SelectMany(target => target.Patterns)),
            classes.Keys, problems);
        if (problems.Any)
            return new LexiconResult(null, problems.InOrder);

        var layers = ClassReader.Layers(classes, problems);
        return problems.Any
            ? new LexiconResult(null, problems.InOrder)
            : new LexiconResult(Build(tables, classes, layers, rules, modifiers, concepts, combinations, targets), []);
    }

    private static Lexicon Build(
        WordTables tables,
        Dictionary<string, IReadOnlyList<PatternSource>> classes,
        List<List<string>> layers,
        List<Rule> rules,
        Modifiers modifiers,
        List<Concept> concepts,
        List<Combination> combinations,
        List<TargetedPatterns> targets)
    {
        var labels = new Labels();
        var numbers = Numbers(layers);
        var classAutomata = new List<Automaton>();
        foreach (var layer in layers)
        {
            var builder = new AutomatonBuilder(labels, numbers, layer.Sum(name => classes[name].Count));
            foreach (var name in layer)
                builder.Add(classes[name], numbers[name]);
            classAutomata.Add(builder.Build());
        }

        var all = new AutomatonBuilder(labels, numbers, targets.Sum(target => target.Patterns.Count));
        var firstConcept = targets.Count - concepts.Count;
        for (var tag = 0; tag < firstConcept; tag++)
            all.Add(targets[tag].Patterns, tag);
        // Slips are mended towards the words of rules only; those of concepts are everyday words that must stay.
        var safety = labels.Words.ToFrozenSet(StringComparer.Ordinal);
        for (var tag = firstConcept; tag < targets.Count; tag++)
            all.Add(targets[tag].Patterns, tag);

        var automaton = all.Build();
        var vocabulary = labels.Words.ToFrozenSet(StringComparer.Ordinal);
        return new Lexicon(
            new TextNormaliser(tables, new WordResolver(tables, vocabulary, safety)),
            labels, [.. classAutomata], automaton, [.. targets.Select(target => target.Target)], rules, modifiers, concepts, combinations);
    }

    private static Dictionary<string, int> Numbers(List<List<string>> layers)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in layers.SelectMany(layer => layer))
            numbers[name] = numbers.Count;
        return numbers;
    }
}
