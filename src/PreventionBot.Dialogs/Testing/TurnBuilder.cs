namespace PreventionBot.Dialogs.Testing;

/// <summary>Collects what a test expects after one thing said.</summary>
internal sealed class TurnBuilder(int line, string? said)
{
    private const string AnyBubbles = "(…)";
    private const string AnyReplies = "…";

    private readonly List<ExpectedBubble> _bubbles = [];
    private readonly List<string> _labels = [];
    private readonly List<TestCheck> _checks = [];
    private int _repliesLine;
    private bool _allowsOthers;
    private bool _inParagraph;

    public bool IsOpening => said is null;

    public void Add(TestCheck check) => _checks.Add(check);

    /// <summary>Lines that follow each other are one bubble, as in any Markdown.</summary>
    public void AddWords(int number, string text)
    {
        if (text is AnyBubbles or "(...)")
        {
            _bubbles.Add(new ExpectedBubble(number, null));
            _inParagraph = false;
        }
        else if (_inParagraph)
        {
            _bubbles[^1] = _bubbles[^1] with { Words = $"{_bubbles[^1].Words} {text}" };
        }
        else
        {
            _bubbles.Add(new ExpectedBubble(number, text));
            _inParagraph = true;
        }
    }

    public void EndParagraph() => _inParagraph = false;

    public void AddReply(int number, string label)
    {
        EndParagraph();
        _repliesLine = _repliesLine == 0 ? number : _repliesLine;
        if (label is AnyReplies or "...")
            _allowsOthers = true;
        else
            _labels.Add(label);
    }

    public TestTurn Build() => new(
        line,
        said,
        _bubbles.Count > 0 ? _bubbles : null,
        _repliesLine > 0 ? new ExpectedReplies(_repliesLine, _labels, _allowsOthers) : null,
        _checks);
}
