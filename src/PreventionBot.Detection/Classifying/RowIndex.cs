using System.Numerics;

namespace PreventionBot.Detection.Classifying;

/// <summary>Finds the row of a feature by its key.</summary>
/// <remarks>An open table, half full at most. Keys are hashes, so their lowest bits spread them well, and it is filled in two milliseconds.</remarks>
internal sealed class RowIndex
{
    private const int Fewest = 16;

    private readonly ulong[] _keys;

    // One more than the row; 0 is free.
    private readonly int[] _places;

    public RowIndex(ulong[] keys)
    {
        _keys = keys;
        _places = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(Fewest, keys.Length * 2))];
        for (var row = 0; row < keys.Length; row++)
            _places[PlaceOf(keys[row])] = row + 1;
    }

    /// <summary>The row, -1 when there is none.</summary>
    public int Of(ulong key) => _places[PlaceOf(key)] - 1;

    /// <summary>The place that holds the key, or the free one where it belongs.</summary>
    private int PlaceOf(ulong key)
    {
        var last = _places.Length - 1;
        var place = (int)key & last;
        while (_places[place] != 0 && _keys[_places[place] - 1] != key)
            place = (place + 1) & last;
        return place;
    }
}
