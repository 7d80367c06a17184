using System.Collections.Frozen;
using PreventionBot.Detection.Judging;
using PreventionBot.Detection.Matching;
using PreventionBot.Detection.Normalising;

namespace PreventionBot.Detection.Loading;

/// <summary>From content files to a lexicon: tables, classes, rules, modifiers, then the automata.</summary>
internal static class LexiconLoader
{
    public static LexiconResult Load(IReadOnlyList<LexiconFile> files)
    {
        var problems = new Problems();
        var tables = TableReader.Read(files, problems);
        var classes = ClassReader.Read(files, tables, problems);
        var rules = RuleReader.Read(files, tables, problems);
        var modifiers = ModifierReader.Read(files, tables, problems);
        var targets = TargetedPattern.Of(rules, modifiers).ToList();
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
            : new LexiconResult(Build(tables, classes, layers, rules, modifiers, targets), []);
    }

    private static Lexicon Build(
        WordTables tables,
        Dictionary<string, IReadOnlyList<PatternSource>> classes,
        List<List<string>> layers,
        List<Rule> rules,
        Modifiers modifiers,
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
        foreach (var target in targets)
            all.Add(target.Pattern.Node, tags[target.Target]);

        var automaton = all.Build();
        var vocabulary = labels.Words.ToFrozenSet(StringComparer.Ordinal);
        return new Lexicon(
            new TextNormaliser(tables, new WordResolver(tables, vocabulary)),
            labels, classAutomata, automaton, distinct, rules, modifiers);
    }
}
