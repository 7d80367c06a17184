namespace PreventionBot.Dialogs.Text;

/// <summary>A file in the form that is parsed and hashed, with the way back to lines and columns.</summary>
internal sealed class Script
{
    private readonly int[] _lineStarts;

    public Script(string path, string text)
    {
        Path = path;
        Text = Normalization.Apply(text);
        var starts = new List<int> { 0 };
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n')
                starts.Add(i + 1);
        }

        _lineStarts = [.. starts];
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>A line without its end, counted from 1; empty before the first and after the last.</summary>
    public ReadOnlySpan<char> Line(int number)
    {
        if (number < 1 || number > _lineStarts.Length)
            return default;
        var end = number < _lineStarts.Length ? _lineStarts[number] - 1 : Text.Length;
        return Text.AsSpan()[_lineStarts[number - 1]..end];
    }

    /// <summary>Where a line starts, counted from 1; the end of the text after the last.</summary>
    public int StartOf(int line) => line <= _lineStarts.Length ? _lineStarts[line - 1] : Text.Length;

    /// <summary>The place of an offset; past the end it is the end.</summary>
    public Position At(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var found = Array.BinarySearch(_lineStarts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new Position(line + 1, offset - _lineStarts[line] + 1);
    }
}
