namespace PreventionBot.Conversations.Masking;

/// <summary>Digits that stand together, whatever parts them: "06.12 34-56 78", "zero six douze".</summary>
internal sealed class DigitRun
{
    private const string Separators = "./-,()·•*|~+";
    private const int MostSeparators = 3;

    private readonly List<Group> _groups = [];

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

        return run._groups.Count > 0 ? run : null;
    }

    /// <summary>All digits from a group on.</summary>
    public string DigitsFrom(int group) => string.Concat(_groups.Skip(group).Select(g => g.Digits));

    private static bool IsSeparator(Piece piece) => piece.Folded.Length == 1 && Separators.Contains(piece.Folded[0], StringComparison.Ordinal);
}

/// <summary>Digits in one piece, or a number in words.</summary>
/// <param name="First">Its first piece.</param>
/// <param name="Last">Its last piece.</param>
/// <param name="Digits">One or more figures.</param>
/// <param name="HasPlus">True when a plus sign stands before it.</param>
/// <param name="Separators">The signs between it and the group before.</param>
internal sealed record Group(int First, int Last, string Digits, bool HasPlus, string Separators);
