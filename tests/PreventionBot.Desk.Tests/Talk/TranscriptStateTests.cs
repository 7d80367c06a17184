using PreventionBot.Desk.Talk;
using PreventionBot.Schema.Activities;
using static PreventionBot.Desk.Tests.Border.Samples;

namespace PreventionBot.Desk.Tests.Talk;

public sealed class TranscriptStateTests
{
    private readonly TranscriptState _transcript = new();

    [Fact]
    public void Pieces_that_overlap_or_come_late_make_one_transcript_in_the_order_of_the_log()
    {
        _transcript.Add([Line(4), Line(5)], 5);
        _transcript.Add([Line(1), Line(2), Line(4)], 4);

        Assert.Equal([1, 2, 4, 5], _transcript.Lines.Select(line => line.Number));
        Assert.Equal(5, _transcript.Watermark);
    }

    [Fact]
    public void A_line_that_comes_again_unchanged_keeps_its_instance()
    {
        _transcript.Add([Line(1)], 1);
        var first = _transcript.Lines[0];

        _transcript.Add([Line(1)], 1);

        Assert.Same(first, _transcript.Lines[0]);
    }

    [Fact]
    public void A_line_that_comes_again_with_a_highlight_is_replaced()
    {
        _transcript.Add([Line(1)], 1);

        _transcript.Add([Line(1) with { Highlights = [new(0, 4, 2, "pourquoi")] }], 1);

        Assert.Single(Assert.Single(_transcript.Lines).Highlights);
    }

    [Fact]
    public void Only_the_young_persons_lines_count_as_unread()
    {
        _transcript.Add([Line(1), Line(2, Speakers.Robot), Line(3), Line(4, Speakers.Person)], 4);

        Assert.Equal(1, _transcript.YoungAfter(1));
    }
}
