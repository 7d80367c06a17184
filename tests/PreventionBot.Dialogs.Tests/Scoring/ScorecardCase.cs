using System.Globalization;
using System.Text.RegularExpressions;
using PreventionBot.Dialogs.Scoring;

namespace PreventionBot.Dialogs.Tests.Scoring;

/// <summary>One conversation of <c>Cases/scorecard.txt</c> and the items it must fail.</summary>
public sealed partial record ScorecardCase(string Name, string Locale, string Fails, IReadOnlyList<ScoredTurn> Turns)
{
    public static IReadOnlyList<ScorecardCase> All { get; } = Read();

    public override string ToString() => Name;

    private static List<ScorecardCase> Read()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var cases = new List<ScorecardCase>();
        var file = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "scorecard.txt"));
        foreach (var block in file.Split("\n=== ").Skip(1))
        {
            var lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
            var fails = lines.Find(line => line.StartsWith("fails ", StringComparison.Ordinal))?[6..] ?? "";
            var like = lines.Find(line => line.StartsWith("like ", StringComparison.Ordinal))?[5..];
            var body = lines.Skip(1).Where(line => !line.StartsWith("fails ", StringComparison.Ordinal) && !line.StartsWith("like ", StringComparison.Ordinal));
            var text = like is null ? string.Join('\n', body) : body.Aggregate(texts[like], Change);
            texts[lines[0]] = text;
            cases.Add(new ScorecardCase(lines[0], like ?? (lines[0] == "en" ? "en" : "fr"), fails, ReadTurns(text)));
        }

        return cases;
    }

    private static string Change(string text, string change)
    {
        var sides = change.Replace("⏎", "\n", StringComparison.Ordinal).Split(" ⇒ ");
        Assert.Contains(sides[0], text, StringComparison.Ordinal);
        return text.Replace(sides[0], sides[1], StringComparison.Ordinal);
    }

    private static List<ScoredTurn> ReadTurns(string text)
    {
        var turns = new List<ScoredTurn>();
        foreach (var line in text.Split('\n'))
        {
            if (Young().Match(line) is { Success: true } young)
            {
                var said = young.Groups["said"].Value.Trim();
                var level = young.Groups["level"] is { Success: true } written ? int.Parse(written.Value, CultureInfo.InvariantCulture) : 0;
                turns.Add(new ScoredTurn(said.Length == 0 ? null : said, [], [], null, level));
                continue;
            }

            turns[^1] = line switch
            {
                ['→', ..] => turns[^1] with { Action = line[1..].Trim() },
                ['-', ..] => turns[^1] with { Choices = [.. turns[^1].Choices, Choice(line[1..])] },
                _ => turns[^1] with { Bubbles = [.. turns[^1].Bubbles, Bubble(line)] },
            };
        }

        return turns;
    }

    private static Choice Choice(string line)
    {
        var sides = line.Split('→', StringSplitOptions.TrimEntries);
        return new Choice(sides[0], sides[1]);
    }

    private static Bubble Bubble(string line)
    {
        IReadOnlyList<Line> cards = line switch
        {
            _ when line.EndsWith(" 24/7", StringComparison.Ordinal) => [Line("enfance")],
            _ when line.EndsWith(" 9-23", StringComparison.Ordinal) => [Line("numerique")],
            _ => [],
        };
        return new Bubble(line[..^(cards.Count * 5)].TrimStart('!', ' '), cards, line[0] == '!');
    }

    private static Line Line(string id) => BaseFiles.Book().Lines("fr").Single(line => line.Id == id);

    [GeneratedRegex(@"^>(?<said>.*?)(?:\((?<level>[0-3])\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Young();
}
