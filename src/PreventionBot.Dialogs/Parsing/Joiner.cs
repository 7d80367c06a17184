using System.Text;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Joins pieces of text; most often there is only one, which is then kept as it is.</summary>
internal sealed class Joiner
{
    private string _first = "";
    private StringBuilder? _all;

    public void Add(string text)
    {
        if (_all is not null)
            _all.Append(text);
        else if (_first.Length == 0)
            _first = text;
        else if (text.Length > 0)
            _all = new StringBuilder(_first, 256).Append(text);
    }

    /// <summary>All so far; nothing is left.</summary>
    public string Take()
    {
        var text = _all?.ToString() ?? _first;
        (_first, _all) = ("", null);
        return text;
    }
}
