using PreventionBot.Dialogs.Phrases;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Scoring;

/// <summary>Which needs words and replies meet, from <c>crisis.fr.tsv</c> and <c>crisis.en.tsv</c>.</summary>
internal sealed class CrisisWords
{
    private static readonly CrisisWords _french = new("fr");
    private static readonly CrisisWords _english = new("en");

    private readonly PhraseTree<Need> _needs;
    private readonly PhraseTree<bool> _asksRobot;
    private readonly PhraseTree<bool> _saysRobot;
    private readonly Dictionary<string, Need> _targets;

    private CrisisWords(string language)
    {
        var lines = WordList.Read($"crisis.{language}.tsv");
        _needs = new PhraseTree<Need>(lines
            .Where(line => line[0] is not ("target" or "asks-robot" or "says-robot"))
            .Select(line => (Pattern.Parse(line[1]), Read(line[0]))));
        _asksRobot = Tree("asks-robot");
        _saysRobot = Tree("says-robot");
        _targets = lines.Where(line => line[0] == "target").ToDictionary(line => line[1], line => Read(line[2]), StringComparer.Ordinal);

        PhraseTree<bool> Tree(string kind) => new(lines.Where(line => line[0] == kind).Select(line => (Pattern.Parse(line[1]), true)));
    }

    public static CrisisWords In(string language) => language == "en" ? _english : _french;

    /// <summary>What a text meets.</summary>
    public Need Met(IEnumerable<Sentence> sentences) =>
        sentences.SelectMany(_needs.In).Aggregate(Need.None, (met, found) => met | found.Entry);

    /// <summary>What a reply offers by the place it leads to.</summary>
    public Need Met(StepRef target) => _targets.GetValueOrDefault(target.Topic) | _targets.GetValueOrDefault($"#{target.Step}");

    public bool AsksRobot(IEnumerable<Sentence> typed) => typed.Any(sentence => _asksRobot.In(sentence).Count > 0);

    public bool SaysRobot(IEnumerable<Sentence> said) => said.Any(sentence => _saysRobot.In(sentence).Count > 0);

    private static Need Read(string name) => Enum.Parse<Need>(name, ignoreCase: true);
}
