using PreventionBot.Detection.Classifying;

namespace PreventionBot.Detection.Tests.Classifying;

public sealed class RowIndexTests
{
    // Keys that all belong in the same place, and 0 among them.
    private static readonly ulong[] Keys = [.. Enumerable.Range(0, 500).Select(number => (ulong)number << 32)];

    [Fact]
    public void Each_key_has_its_row_also_where_all_crowd_in_one_place()
    {
        var index = new RowIndex(Keys);

        Assert.Equal(Enumerable.Range(0, Keys.Length), Keys.Select(index.Of));
    }

    [Fact]
    public void What_was_never_learnt_has_none()
    {
        Assert.Equal(-1, new RowIndex(Keys).Of(7));
        Assert.Equal(-1, new RowIndex(Keys).Of(ulong.MaxValue));
        Assert.Equal(-1, new RowIndex([]).Of(0));
    }
}
