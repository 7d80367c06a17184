using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>An <c>if</c> or <c>either</c> that has not been closed yet.</summary>
/// <param name="tag">Either <c>if</c> or <c>either</c>.</param>
/// <param name="outer">Where the finished node goes.</param>
internal sealed class OpenTag(string tag, Position at, List<Node> outer, Condition? condition)
{
    private readonly List<Branch> _done = [];
    private Position _at = at;
    private Condition? _condition = condition;
    private string? _source;

    public string Tag { get; } = tag;

    public Position At { get; } = at;

    public List<Node> Outer { get; } = outer;

    public List<Node> Current { get; private set; } = [];

    public bool HasElse { get; set; }

    public string FirstSource { get; set; } = "";

    /// <summary>Ends the branch being written and starts the next.</summary>
    public List<Node> Next(Position at, Condition? condition, string source)
    {
        EndBranch();
        (_at, _condition, _source) = (at, condition, source);
        Current = [];
        return Current;
    }

    public Node Close(int ordinal)
    {
        EndBranch();
        return Tag == "if" ? new Node.Choose(At, _done) : new Node.Either(At, ordinal, [.. _done.Select(branch => branch.Body)]);
    }

    private void EndBranch() => _done.Add(new Branch(_at, _condition, _source ?? FirstSource, Current));
}
