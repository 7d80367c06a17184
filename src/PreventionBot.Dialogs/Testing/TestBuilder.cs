using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Rehearsing;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Testing;

/// <summary>Builds one conversation from the lines under its heading.</summary>
internal sealed class TestBuilder(string path, int line, string name, Setting setting, Report report)
{
    private readonly List<TestTurn> _turns = [];
    private Setting _setting = setting;
    private TurnBuilder _turn = new(line, null);
    private string? _topic;

    public void Add(int number, string text)
    {
        if (text.Length == 0)
        {
            _turn.EndParagraph();
        }
        else if (text[0] == '>')
        {
            Next(new TurnBuilder(number, text[1..].Trim()));
            if (text[1..].Trim().Length == 0)
            {
                Error(number, new Bilingual("« > » sans rien derrière.", "'>' with nothing behind it."),
                    new Bilingual("Écris ce que dit ou touche le jeune.", "Write what the young person says or presses."));
            }
        }
        else if (text[0] == '`')
        {
            Marks(number, text);
        }
        else if (text.StartsWith("- ", StringComparison.Ordinal))
        {
            _turn.AddReply(number, text[2..].Trim());
        }
        else if (!text.StartsWith("<!--", StringComparison.Ordinal))
        {
            _turn.AddWords(number, text);
        }
    }

    /// <summary>The finished conversation; null when it says nothing and looks at nothing.</summary>
    public ConversationTest? Build()
    {
        Next(null);
        if (_turns.Count > 1 || _turns[0] is { Bubbles: not null } or { Replies: not null })
            return new ConversationTest(path, line, name, _setting, _turns);
        Error(line, new Bilingual($"« {name} » ne vérifie rien.", $"'{name}' checks nothing."),
            new Bilingual("Ajoute « > ce que dit le jeune », puis ce que le robot doit répondre.", "Add '> what the young person says', then what the robot must answer."));
        return null;
    }

    private void Next(TurnBuilder? turn)
    {
        _turns.Add(_turn.Build());
        _turn = turn ?? _turn;
    }

    private void Marks(int number, string text)
    {
        _turn.EndParagraph();
        foreach (var mark in text.Split('`', StringSplitOptions.RemoveEmptyEntries).Where(part => !string.IsNullOrWhiteSpace(part)))
        {
            var isSetting = _turns.Count == 0 && _turn.IsOpening;
            if (!(isSetting ? Sets(mark.Trim()) : Checks(number, mark.Trim())))
            {
                Error(number, new Bilingual($"« `{mark}` » n'est pas connu ici.", $"'`{mark}`' is not known here."),
                    new Bilingual(
                        "Possible : `sujet: x`, `étape: x#y`, `gravité: 2`, `→ humain`, `pas compris`, `age = 14`, `night = true`.",
                        "Possible: `topic: x`, `step: x#y`, `severity: 2`, `→ humain`, `not understood`, `age = 14`, `night = true`."));
            }
        }
    }

    private bool Sets(string mark)
    {
        if (TestMark.Pair(mark) is not ({ } key, { } value))
            return false;
        switch (key)
        {
            case "sujet" or "topic":
                _topic = value;
                _setting = _setting with { Start = new StepRef(value, "") };
                return true;
            case "etape" or "step":
                _setting = _setting with { Start = TestMark.Step(value, _topic) };
                return _setting.Start is not null;
            case "night" when value is "true" or "false":
                _setting = _setting with { Night = value == "true" };
                return true;
            case "helpline_open" when value is "true" or "false":
                _setting = _setting with { HelplineOpen = value == "true" };
                return true;
            case "heure" or "time" when TestMark.Time(value) is { } time:
                _setting = _setting with { Time = time };
                return true;
            case "age" or "seed":
                _setting = key == "age" ? _setting with { Vars = _setting.Vars.SetItem(key, value) } : _setting with { Seed = int.TryParse(value, out var seed) ? seed : 0 };
                return true;
            default:
                return false;
        }
    }

    private bool Checks(int number, string mark)
    {
        var check = TestMark.Check(number, mark, _topic);
        if (check is not null)
            _turn.Add(check);
        return check is not null;
    }

    private void Error(int number, Bilingual message, Bilingual mend) =>
        report.Error("DLG100", path, new Position(number, 1), message, mend);
}
