using Fluid;
using Fluid.Ast;
using Fluid.Ast.BinaryExpressions;
using Fluid.Parser;
using Fluid.Values;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>
/// Turns Liquid expressions into the few terms and conditions a script may use. Fluid knows the grammar; whatever
/// it can read but is not listed here is refused, so nothing of Fluid runs while somebody chats.
/// </summary>
internal static class LiquidReader
{
    public static readonly IReadOnlyList<string> Filters = ["default", "capitalize", "downcase"];

    private static readonly FluidParser _parser = new(new FluidParserOptions { AllowFunctions = false, AllowLiquidTag = false });

    /// <summary>The condition of an <c>if</c>; null when it cannot be read or uses more than is allowed.</summary>
    public static Condition? Condition(string words)
    {
        var statement = Single("{% if " + words + " %}1{% endif %}");
        return statement is IfStatement { Condition: { } condition, Else: null, ElseIfs.Count: 0 } ? ToCondition(condition) : null;
    }

    /// <summary>What stands between <c>{{</c> and <c>}}</c>; null when it cannot be read or uses more than is allowed.</summary>
    public static Term? Term(string words) =>
        Single("{{ " + words + " }}") is OutputStatement output ? ToTerm(output.Expression) : null;

    private static Statement? Single(string liquid) =>
        _parser.TryParse(liquid, out var template) && template is FluidTemplate { Statements: [var only] } ? only : null;

    private static Condition? ToCondition(Expression expression) => expression switch
    {
        AndBinaryExpression and => Pair(and, (left, right) => new Condition.Both(left, right)),
        OrBinaryExpression or => Pair(or, (left, right) => new Condition.AnyOf(left, right)),
        EqualBinaryExpression equal => Compare(equal, Comparison.Equal),
        NotEqualBinaryExpression unequal => Compare(unequal, Comparison.NotEqual),
        LowerThanBinaryExpression lower => Compare(lower, lower.Strict ? Comparison.Less : Comparison.AtMost),
        GreaterThanBinaryExpression greater => Compare(greater, greater.Strict ? Comparison.More : Comparison.AtLeast),
        _ => ToTerm(expression) is { } term ? new Condition.Truth(term) : null,
    };

    private static Condition? Pair(BinaryExpression expression, Func<Condition, Condition, Condition> join) =>
        ToCondition(expression.Left) is { } left && ToCondition(expression.Right) is { } right ? join(left, right) : null;

    private static Condition.Compare? Compare(BinaryExpression expression, Comparison comparison) =>
        ToTerm(expression.Left) is { } left && ToTerm(expression.Right) is { } right
            ? new Condition.Compare(left, comparison, right)
            : null;

    private static Term? ToTerm(Expression expression) => expression switch
    {
        MemberExpression { Segments: [IdentifierSegment name] } => new Term.Variable(name.Identifier),
        LiteralExpression { Value: { } value } => ToConstant(value),
        FilterExpression { Parameters.Count: 0 } filter when ToTerm(filter.Input) is { } input =>
            new Term.Filtered(input, filter.Name, null),
        FilterExpression { Parameters: [{ Expression: { } argument }] } filter
            when ToTerm(filter.Input) is { } input && ToTerm(argument) is { } value =>
            new Term.Filtered(input, filter.Name, value),
        _ => null,
    };

    private static Term.Constant? ToConstant(FluidValue value) => value.Type switch
    {
        FluidValues.Number => new Term.Constant(Value.Of(value.ToNumberValue())),
        FluidValues.String => new Term.Constant(new Value(ValueKind.Text, 0, value.ToStringValue())),
        FluidValues.Boolean => new Term.Constant(Value.Of(value.ToBooleanValue())),
        _ => null,
    };
}
