using System.Collections.Frozen;
using System.Globalization;

namespace PreventionBot.Conversations.Masking;

/// <summary>
/// Digits as people write them to slip past a filter: in figures, with the letter O for zero, or in words, French
/// ("soixante-dix-huit") and English ("double seven").
/// </summary>
internal static class SpokenNumber
{
    private static readonly FrozenDictionary<string, int> _values = Values(
        "zero oh o nought=0 un une one=1 deux two=2 trois three=3 quatre four=4 cinq five=5 six=6 sept seven=7 huit eight=8 neuf nine=9 "
        + "dix ten=10 onze eleven=11 douze twelve=12 treize thirteen=13 quatorze fourteen=14 quinze fifteen=15 seize sixteen=16 "
        + "seventeen=17 eighteen=18 nineteen=19 vingt twenty=20 trente thirty=30 quarante forty=40 cinquante fifty=50 "
        + "soixante sixty=60 septante seventy=70 huitante octante eighty=80 nonante ninety=90");

    /// <summary>The digits at a place and the place after them; null when no number stands there.</summary>
    public static (string Digits, int Next)? Read(Pieces pieces, int at)
    {
        var piece = pieces[at];
        if (!piece.IsWord)
            return null;
        if (Figures(piece.Folded) is { } figures)
            return (figures, at + 1);
        if (piece.Folded is "double" or "triple" && _values.TryGetValue(pieces[at + 1].Folded, out var repeated) && repeated < 10)
            return (new string((char)('0' + repeated), piece.Is("double") ? 2 : 3), at + 2);
        return _values.TryGetValue(piece.Folded, out var value) ? Words(pieces, at, value) : null;
    }

    private static (string Digits, int Next) Words(Pieces pieces, int at, int value)
    {
        var next = at + 1;
        if (value == 4 && Following(pieces, next) is var twenty && pieces[twenty].Folded is "vingt" or "vingts")
            (value, next) = (80, twenty + 1);
        if (value >= 20 && value % 10 == 0)
        {
            // "soixante-dix", "quatre-vingt-douze" take teens; every ten takes a unit, with "et" or a hyphen or nothing.
            var after = Following(pieces, next);
            if (_values.TryGetValue(pieces[after].Folded, out var rest) && rest > 0
                && (rest < 10 || (rest < 17 && value is 60 or 80)))
            {
                (value, next) = (value + rest, after + 1);
            }
        }

        // "dix-sept" and "soixante-dix-huit": ten, then seven, eight or nine.
        if (value is 10 or 70 or 90 && Following(pieces, next) is var unit
            && _values.TryGetValue(pieces[unit].Folded, out var more) && more is >= 7 and <= 9)
        {
            (value, next) = (value + more, unit + 1);
        }

        return (value.ToString(CultureInfo.InvariantCulture), next);
    }

    private static int Following(Pieces pieces, int at) => pieces[at].Folded is "-" or "et" ? at + 1 : at;

    private static string? Figures(string folded)
    {
        var digits = folded.Replace("_", string.Empty, StringComparison.Ordinal);
        return digits.Any(char.IsAsciiDigit) && digits.All(c => char.IsAsciiDigit(c) || c == 'o') ? digits.Replace('o', '0') : null;
    }

    private static FrozenDictionary<string, int> Values(string table)
    {
        var values = new Dictionary<string, int>();
        var open = new List<string>();
        foreach (var part in table.Split(' '))
        {
            var named = part.Split('=');
            open.Add(named[0]);
            if (named.Length == 1)
                continue;
            open.ForEach(word => values[word] = int.Parse(named[1], CultureInfo.InvariantCulture));
            open.Clear();
        }

        return values.ToFrozenDictionary();
    }
}
