namespace PreventionBot.Conversations.Masking;

/// <summary>Digits that stand together, whatever parts them: "06.12 34-56 78", "zero six douze".</summary>
internal sealed class DigitRun
{
    private const string Separators = "./-,()·•*|~+";
    private const int MostSeparators = 3;

    private readonly List<Group> _groups = [];
    // Kept once: asked for again from every group on, a long row of figures would cost the square of its length.
    private string _digits = string.Empty;
    private int[] _offsets = [];

    private DigitRun()
    {
    }

    public IReadOnlyList<Group> Groups => _groups;

    /// <summary>The place after the run.</summary>
    public int Next { get; private set; }

    /// <summary>The run that begins at a place; null when none does.</summary>
    public static DigitRun? Read(Pieces pieces, int at)
    {
        var run = new DigitRun();
        var plus = false;
        var separators = string.Empty;
        for (var i = at; ;)
        {
            if (SpokenNumber.Read(pieces, i) is var (digits, next))
            {
                run._groups.Add(new Group(i, next - 1, digits, plus, separators));
                run.Next = i = next;
                (plus, separators) = (false, string.Empty);
            }
            else if (IsSeparator(pieces[i]) && separators.Length < MostSeparators && (run._groups.Count > 0 || separators.Length > 0 || pieces[i].Folded is "+" or "("))
            {
                plus |= pieces[i].Is("+");
                separators += pieces[i].Folded;
                i++;
            }
            else
            {
                break;
            }

            if (pieces[i].IsNewLine)
                break;
        }

        return run._groups.Count > 0 ? run.Counted() : null;
    }

    /// <summary>All digits from a group on.</summary>
    public ReadOnlySpan<char> DigitsFrom(int group) => _digits.AsSpan(_offsets[group]);

    private DigitRun Counted()
    {
        _digits = string.Concat(_groups.Select(group => group.Digits));
        _offsets = new int[_groups.Count];
        for (var i = 1; i < _offsets.Length; i++)
            _offsets[i] = _offsets[i - 1] + _groups[i - 1].Digits.Length;
        return this;
    }

    private static bool IsSeparator(Piece piece) => piece.Folded.Length == 1 && Separators.Contains(piece.Folded[0], StringComparison.Ordinal);
}

/// <summary>Digits in one piece, or a number in words.</summary>
/// <param name="First">Its first piece.</param>
/// <param name="Last">Its last piece.</param>
/// <param name="Digits">One or more figures.</param>
/// <param name="HasPlus">True when a plus sign stands before it.</param>
/// <param name="Separators">The signs between it and the group before.</param>
internal sealed record Group(int First, int Last, string Digits, bool HasPlus, string Separators);
