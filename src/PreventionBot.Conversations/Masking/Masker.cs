namespace PreventionBot.Conversations.Masking;

/// <summary>
/// Takes contact details out of what a young person wrote, before anybody but them sees it. The same text gives the
/// same result, except that whatever can't be read within the bounds is masked rather than shown.
/// </summary>
public sealed class Masker
{
    /// <summary>Longest text that is read; what comes after is masked whole. No message is that long.</summary>
    public const int Longest = 4_000;

    private const int MostFound = 64;
    private static readonly TimeSpan _most = TimeSpan.FromMilliseconds(100);

    // One at a time: its models build themselves lazily.
    private readonly Lock _reading = new();
    private readonly TimeProvider _clock;
    private readonly Func<string, IEnumerable<Passage>> _read;

    /// <summary>A masker with the recogniser's models built, which takes a moment.</summary>
    /// <param name="clock">Bounds the time spent on one text.</param>
    public Masker(TimeProvider clock)
        : this(clock, SequenceReader.Read) =>
        Mask("06 12 34 56 78 a@b.fr");

    internal Masker(TimeProvider clock, Func<string, IEnumerable<Passage>> read) => (_clock, _read) = (clock, read);

    /// <summary>A message as it may be shown.</summary>
    public MaskedText Mask(string text) => Mask(text, isFragment: false);

    /// <summary>Words torn out of a message, where half a number or address may be all there is: masked more readily.</summary>
    public string MaskFragment(string words) => Mask(words, isFragment: true).Text;

    private MaskedText Mask(string text, bool isFragment)
    {
        ArgumentNullException.ThrowIfNull(text);
        var read = text.Length > Longest ? text[..Longest] : text;
        var pieces = Pieces.Of(read);
        var streets = AddressRule.Find(pieces, isFragment).ToList();
        List<Passage> found =
        [
            .. MailRule.Find(pieces), .. LinkRule.Find(pieces), .. PhoneRule.Find(pieces, isFragment),
            .. streets, .. PlaceRule.Find(pieces, streets), .. HandleRule.Find(pieces, isFragment), .. Recognised(read, pieces),
        ];
        if (text.Length > Longest)
            found.Add(new Passage(PassageKind.Doubt, Longest, text.Length));
        return MaskedText.Of(text, Passages.Merge(text, found));
    }

    private List<Passage> Recognised(string text, Pieces pieces)
    {
        var began = _clock.GetTimestamp();
        List<Passage> found = [];
        foreach (var (start, end) in Windows.Of(text, SequenceReader.Window))
        {
            if (_clock.GetElapsedTime(began) > _most || found.Count > MostFound || Read(text[start..end]) is not { } passages)
            {
                // Nothing is known of this window: whatever could be a contact detail goes.
                found.AddRange(Passages.Doubtful(pieces, start, end));
                continue;
            }

            found.AddRange(passages
                .Select(passage => passage with { Start = passage.Start + start, End = Trimmed(text, passage.End + start) })
                .Where(passage => IsLikely(text, pieces, passage)));
        }

        return found;
    }

    /// <summary>What the recogniser finds in a window; null when it failed or was not to be had in time.</summary>
    private List<Passage>? Read(string window)
    {
        if (!_reading.TryEnter(_most))
            return null;
        try
        {
            return [.. _read(window).Where(passage => passage.Start >= 0 && passage.End <= window.Length && passage.Start < passage.End)];
        }
#pragma warning disable CA1031 // Whatever breaks in it, staff must be able to read the rest.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
        finally
        {
            _reading.Exit();
        }
    }

    // A bracket or a full stop behind an address belongs to the sentence.
    private static int Trimmed(string text, int end)
    {
        while (end > 1 && text[end - 1] is ')' or ']' or '.' or ',' or ';' or '!' or '?')
            end--;
        return end;
    }

    private static bool IsLikely(string text, Pieces pieces, Passage passage) => passage.Kind switch
    {
        PassageKind.Phone => PhoneRule.IsLikely(pieces, passage.Start, passage.End),
        PassageKind.Link => LinkRule.IsLikely(text[passage.Start..passage.End]),
        _ => true,
    };
}
