namespace PreventionBot.Dialogs.Text;

/// <summary>
/// Brings typed text and labels to one form: lower case, no accents, words parted by single spaces. The runtime
/// runs without culture data, so the accents are taken away by this table.
/// </summary>
internal static class Folding
{
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ";
    private const string Bare = "aaaaaaceeeeiiiinoooooouuuuyy";

    public static string Fold(ReadOnlySpan<char> text)
    {
        // "œ" and "æ" become two letters, hence twice the room.
        var room = text.Length * 2;
        var buffer = room <= 96 ? stackalloc char[96] : (Span<char>)new char[room];
        var length = 0;
        foreach (var raw in text)
        {
            var letter = char.ToLowerInvariant(raw);
            if (letter is 'œ' or 'æ')
            {
                buffer[length++] = letter is 'œ' ? 'o' : 'a';
                buffer[length++] = 'e';
            }
            else if (letter is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                buffer[length++] = letter;
            }
            else if (letter > '\u007F' && Accented.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var place)
            {
                buffer[length++] = Bare[place];
            }
            else if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
            {
                buffer[length++] = letter;
            }
            else if (letter is not ('·' or '\u0300' or '\u0301' or '\u0302' or '\u0308' or '\u0327')
                && length > 0 && buffer[length - 1] != ' ')
            {
                // The inclusive point joins ("parti·e"); combining accents vanish; all else parts words.
                buffer[length++] = ' ';
            }
        }

        return new string(buffer[..length].TrimEnd(' '));
    }
}
