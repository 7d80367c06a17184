using PreventionBot.Schema.Activities;
using PreventionBot.Schema.Desk;

namespace PreventionBot.Desk.Talk;

/// <summary>A transcript put together from pieces that may overlap, repeat or come late.</summary>
internal sealed class TranscriptState
{
    private readonly SortedList<long, DeskActivity> _lines = [];

    /// <summary>In the order of the log, each once.</summary>
    public IList<DeskActivity> Lines => _lines.Values;

    /// <summary>Position reached; 0 before anything was read.</summary>
    public long Watermark { get; private set; }

    /// <summary>Adds what is new; a line that comes again takes the place of the former.</summary>
    public void Add(IEnumerable<DeskActivity> activities, long watermark)
    {
        foreach (var activity in activities)
        {
            // A repeated line keeps its instance, so that the screen does not draw it again.
            if (!_lines.TryGetValue(activity.Number, out var known) || !Same(known, activity))
                _lines[activity.Number] = activity;
        }

        Watermark = Math.Max(Watermark, watermark);
    }

    /// <summary>How many lines of the young person come after a position.</summary>
    public int YoungAfter(long number) =>
        _lines.Values.Count(line => line.Number > number && line.Speaker == Speakers.Young);

    private static bool Same(DeskActivity one, DeskActivity other) =>
        one.Highlights.SequenceEqual(other.Highlights) && one with { Highlights = other.Highlights } == other;
}
