namespace PreventionBot.Service.Tests.Deployment;

/// <summary>
/// An expression of a template of Azure Resource Manager, as in <c>[format('{0}-plan', parameters('name'))]</c>. Printed, two
/// of the same meaning are the same text: blanks and the case of function names are gone.
/// </summary>
internal abstract record ArmExpression
{
    private ArmExpression()
    {
    }

    public sealed record Text(string Value) : ArmExpression
    {
        public override string ToString() => $"'{Value}'";
    }

    public sealed record Number(string Value) : ArmExpression
    {
        public override string ToString() => Value;
    }

    public sealed record Call(string Name, IReadOnlyList<ArmExpression> Arguments) : ArmExpression
    {
        public override string ToString() => $"{Name.ToLowerInvariant()}({string.Join(',', Arguments)})";
    }

    /// <summary>A part of a value: <c>.name</c> or <c>[key]</c>.</summary>
    public sealed record Part(ArmExpression Whole, ArmExpression Key) : ArmExpression
    {
        public override string ToString() => $"{Whole}[{Key}]";
    }

    /// <summary>This and everything inside.</summary>
    public IEnumerable<ArmExpression> Nodes() => this switch
    {
        Call call => call.Arguments.SelectMany(a => a.Nodes()).Prepend(this),
        Part part => part.Whole.Nodes().Concat(part.Key.Nodes()).Prepend(this),
        _ => [this],
    };

    /// <summary>Reads a string of a template; text without brackets is itself.</summary>
    /// <exception cref="FormatException">It begins like an expression and is none.</exception>
    public static ArmExpression Read(string value)
    {
        if (!value.StartsWith('[') || value.StartsWith("[[", StringComparison.Ordinal))
        {
            return new Text(value);
        }

        return value.EndsWith(']')
            ? new ArmReader(value[1..^1]).ReadAll()
            : throw new FormatException($"'{value}' opens a bracket and never closes it.");
    }
}
