using System.Globalization;
using System.Text;

namespace PreventionBot.Detection.Normalising;

/// <summary>Case and accents, by a table of our own: without ICU, string.Normalize would leave them in place.</summary>
public static class Folding
{
    private const string Table = """
        a àáâãäåāăąаαª
        c çćčс
        d ďđ
        e èéêëēėęěеε
        g ğ
        h һ
        i ìíîïīįıі
        l ł
        n ñńňη
        o òóôõöøōőоοº
        p рρ
        s śšşѕ
        t ť
        u ùúûüūůűų
        x хχ
        y ýÿу
        z źžż
        ae æ
        oe œ
        ss ß
        ' ’‘ʼ`´′
        """;

    private const int PastLetters = 0x2100;

    // By character. A plain table, since every word of the content and of a message goes through it.
    private static readonly string?[] Folds = Read();

    /// <summary>Folds words of content files: no offsets to keep.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!IsInvisible(character))
                folded.Append(FoldOne(character));
        }

        return folded.ToString();
    }

    /// <summary>Appends the folded message; emoji become their word from the table, or a space.</summary>
    /// <param name="message">The part of the message to fold.</param>
    /// <param name="offset">Where that part begins in the original message.</param>
    /// <param name="emoji">Words for emoji.</param>
    /// <param name="into">Receives the characters in order.</param>
    internal static void Fold(
        ReadOnlySpan<char> message, int offset, Dictionary<int, string> emoji, List<FoldedChar> into)
    {
        for (var index = 0; index < message.Length;)
        {
            // A lone surrogate decodes to U+FFFD, one unit long: a separator like any other symbol.
            Rune.DecodeFromUtf16(message[index..], out var rune, out var units);
            var (start, end) = (offset + index, offset + index + units);
            index += units;
            if (emoji.TryGetValue(rune.Value, out var word))
                Append($" {word} ", start, end, into);
            else if (MathematicalLetter(rune.Value) is { } letter)
                into.Add(new FoldedChar(letter, start, end));
            else if (!rune.IsBmp)
                into.Add(new FoldedChar(' ', start, end));
            else if (!IsInvisible((char)rune.Value))
                Append(FoldOne((char)rune.Value), start, end, into);
        }
    }

    private static void Append(string text, int start, int end, List<FoldedChar> into)
    {
        foreach (var character in text)
            into.Add(new FoldedChar(character, start, end));
    }

    private static string FoldOne(char character)
    {
        var lower = char.ToLowerInvariant(character);
        // Full-width forms: some keyboards and filter dodgers write them.
        if (lower is >= '\uFF01' and <= '\uFF5E')
            lower = char.ToLowerInvariant((char)(lower - 0xFEE0));
        return lower < Folds.Length && Folds[lower] is { } folded ? folded : lower.ToString();
    }

    private static string?[] Read()
    {
        var folds = new string?[PastLetters];
        foreach (var line in Table.Split('\n'))
        {
            var cells = line.Split(' ');
            foreach (var character in cells[1])
                folds[character] = cells[0];
        }

        return folds;
    }

    // Zero-width characters, bidirectional controls, combining marks and variation selectors leave the word whole.
    private static bool IsInvisible(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.EnclosingMark;

    // The "fancy fonts" of profiles: thirteen alphabets of 52 letters, capitals first.
    private static char? MathematicalLetter(int codePoint) => codePoint is >= 0x1D400 and < 0x1D400 + (13 * 52)
        ? (char)('a' + ((codePoint - 0x1D400) % 26))
        : null;
}
