namespace PreventionBot.Conversations.Masking;

/// <summary>A word or a sign of a text.</summary>
/// <param name="Start">Offset in UTF-16 code units.</param>
/// <param name="End">The offset after its last unit.</param>
/// <param name="Folded">In small letters without accents; invisible characters are gone.</param>
/// <param name="IsWord">True for letters, digits and underscores; false for one sign.</param>
/// <param name="HasGap">True when white space stands before it.</param>
/// <param name="IsNewLine">True when a line ends before it.</param>
/// <param name="IsCapital">True when it begins with a capital letter.</param>
internal sealed record Piece(int Start, int End, string Folded, bool IsWord, bool HasGap, bool IsNewLine, bool IsCapital)
{
    /// <summary>What stands before the first piece and after the last.</summary>
    public static readonly Piece None = new(0, 0, string.Empty, false, true, true, false);

    public bool IsDigits => Folded.Length > 0 && Folded.All(char.IsAsciiDigit);

    public bool Is(string sign) => Folded == sign;

    public bool In(IReadOnlySet<string> words) => words.Contains(Folded);

    public override string ToString() => $"Piece {Start}-{End}";
}
