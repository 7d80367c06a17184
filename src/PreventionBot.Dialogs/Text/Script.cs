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

    public Position At(int offset)
    {
        var found = Array.BinarySearch(_lineStarts, Math.Clamp(offset, 0, Text.Length));
        var line = found >= 0 ? found : ~found - 1;
        return new Position(line + 1, offset - _lineStarts[line] + 1);
    }
}
