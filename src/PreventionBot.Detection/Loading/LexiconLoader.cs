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
        var targets = TargetedPattern.Of(rules, modifiers, concepts).ToList();
        if (rules.Count == 0)
            problems.Add("rules", 0, "Aucune règle trouvée : j'attendais des fichiers rules/fr/*.yml et rules/en/*.yml.");
        ClassReader.CheckNames(
            classes.Values.SelectMany(patterns => patterns).Concat(targets.Select(target => target.Pattern)),
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
        List<TargetedPattern> targets)
    {
        var labels = new Labels();
        var numbers = layers.SelectMany(layer => layer).Index().ToDictionary(
            entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);
        var classAutomata = layers.Select(layer =>
        {
            var builder = new AutomatonBuilder(labels, numbers);
            foreach (var name in layer)
            {
                foreach (var pattern in classes[name])
                    builder.Add(pattern.Node, numbers[name]);
            }

            return builder.Build();
        }).ToArray();

        var distinct = targets.Select(target => target.Target).Distinct().ToArray();
        var tags = distinct.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        var all = new AutomatonBuilder(labels, numbers);
        foreach (var target in targets.Where(target => target.Target.Kind != TargetKind.Concept))
            all.Add(target.Pattern.Node, tags[target.Target]);
        // Slips are mended towards the words of rules only; those of concepts are everyday words that must stay.
        var safety = labels.Words.ToFrozenSet(StringComparer.Ordinal);
        foreach (var target in targets.Where(target => target.Target.Kind == TargetKind.Concept))
            all.Add(target.Pattern.Node, tags[target.Target]);

        var automaton = all.Build();
        var vocabulary = labels.Words.ToFrozenSet(StringComparer.Ordinal);
        return new Lexicon(
            new TextNormaliser(tables, new WordResolver(tables, vocabulary, safety)),
            labels, classAutomata, automaton, distinct, rules, modifiers, concepts, combinations);
    }
}
