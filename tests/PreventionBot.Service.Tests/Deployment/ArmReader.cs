namespace PreventionBot.Service.Tests.Deployment;

/// <summary>Reads the inside of an expression, by descent.</summary>
internal sealed class ArmReader(string text)
{
    private int _at;

    public ArmExpression ReadAll()
    {
        var whole = ReadValue();
        Blanks();
        return _at == text.Length ? whole : throw Wrong("the end");
    }

    private ArmExpression ReadValue()
    {
        Blanks();
        ArmExpression value = Next switch
        {
            '\'' => ReadText(),
            '-' or (>= '0' and <= '9') => new ArmExpression.Number(Take(c => c is '-' || char.IsAsciiDigit(c))),
            _ => ReadCall(),
        };
        while (true)
        {
            if (Next == '.')
            {
                _at++;
                value = new ArmExpression.Part(value, new ArmExpression.Text(Take(IsName)));
            }
            else if (Next == '[')
            {
                _at++;
                value = new ArmExpression.Part(value, ReadValue());
                Expect(']');
            }
            else
            {
                return value;
            }
        }
    }

    private ArmExpression.Text ReadText()
    {
        _at++;
        var value = new System.Text.StringBuilder();
        while (true)
        {
            var end = text.IndexOf('\'', _at);
            if (end < 0)
            {
                throw Wrong("a closing '");
            }

            value.Append(text, _at, end - _at);
            _at = end + 1;
            if (Next != '\'')
            {
                return new ArmExpression.Text(value.ToString());
            }

            // Two of them are one in the text.
            value.Append('\'');
            _at++;
        }
    }

    private ArmExpression.Call ReadCall()
    {
        var name = Take(IsName);
        Expect('(');
        var arguments = new List<ArmExpression>();
        Blanks();
        while (Next != ')')
        {
            if (arguments.Count > 0)
            {
                Expect(',');
            }

            arguments.Add(ReadValue());
            Blanks();
        }

        _at++;
        return new ArmExpression.Call(name, arguments);
    }

    private char Next => _at < text.Length ? text[_at] : '\0';

    private static bool IsName(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    private string Take(Func<char, bool> belongs)
    {
        var from = _at;
        while (_at < text.Length && belongs(text[_at]))
        {
            _at++;
        }

        return _at > from ? text[from.._at] : throw Wrong("a name, a text or a number");
    }

    private void Expect(char c)
    {
        Blanks();
        if (Next != c)
        {
            throw Wrong($"'{c}'");
        }

        _at++;
    }

    private void Blanks()
    {
        while (Next == ' ')
        {
            _at++;
        }
    }

    private FormatException Wrong(string expected) => new($"'{text}', at {_at}: expected {expected}.");
}
