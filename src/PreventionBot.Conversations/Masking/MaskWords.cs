using System.Collections.Frozen;

namespace PreventionBot.Conversations.Masking;

/// <summary>The words by which contact details are told from everything else, from <c>words.tsv</c> beside this file.</summary>
internal static class MaskWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> _sets = Read();

    public static FrozenSet<string> HelpNumbers { get; } = _sets["help-number"];

    public static FrozenSet<string> Units { get; } = _sets["unit"];

    public static FrozenSet<string> PhoneCues { get; } = _sets["phone-cue"];

    public static FrozenSet<string> At { get; } = _sets["at"];

    public static FrozenSet<string> Dot { get; } = _sets["dot"];

    public static FrozenSet<string> Providers { get; } = _sets["provider"];

    public static FrozenSet<string> Endings { get; } = _sets["ending"];

    public static FrozenSet<string> Networks { get; } = _sets["network"];

    public static FrozenSet<string> Connectors { get; } = _sets["connector"];

    public static FrozenSet<string> Possessives { get; } = _sets["possessive"];

    public static FrozenSet<string> Common { get; } = _sets["common"];

    public static FrozenSet<string> Suffixes { get; } = _sets["suffix"];

    public static FrozenSet<string> Streets { get; } = _sets["street"];

    public static FrozenSet<string> DoubtfulStreets { get; } = _sets["street-doubtful"];

    public static FrozenSet<string> EnglishStreets { get; } = _sets["street-en"];

    public static FrozenSet<string> DoubtfulEnglishStreets { get; } = _sets["street-en-doubtful"];

    public static FrozenSet<string> Links { get; } = _sets["link"];

    public static FrozenSet<string> Doors { get; } = _sets["door"];

    public static FrozenSet<string> LiveCues { get; } = _sets["live-cue"];

    private static FrozenDictionary<string, FrozenSet<string>> Read()
    {
        using var stream = typeof(MaskWords).Assembly.GetManifestResourceStream("PreventionBot.Conversations.Masking.words.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .GroupBy(columns => columns[0], columns => columns[1].Split(' '))
            .ToFrozenDictionary(set => set.Key, set => set.SelectMany(words => words).ToFrozenSet());
    }
}
