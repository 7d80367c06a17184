namespace PreventionBot.Dialogs.Tree;

/// <summary>
/// What stands in an <c>if</c>. Fluid reads it, this decides it: in Liquid an unknown value makes
/// <c>age != 15</c> true, here an unknown value makes every comparison false, so that <c>else</c> is always
/// what is said when we do not know.
/// </summary>
internal abstract record Condition
{
    public abstract bool Holds(IReadings readings);

    public abstract IEnumerable<string> Variables { get; }

    public sealed record Truth(Term Term) : Condition
    {
        public override IEnumerable<string> Variables => Term.Variables;

        public override bool Holds(IReadings readings) => Term.Read(readings).Holds;
    }

    public sealed record Both(Condition Left, Condition Right) : Condition
    {
        public override IEnumerable<string> Variables => Left.Variables.Concat(Right.Variables);

        public override bool Holds(IReadings readings) => Left.Holds(readings) && Right.Holds(readings);
    }

    public sealed record AnyOf(Condition Left, Condition Right) : Condition
    {
        public override IEnumerable<string> Variables => Left.Variables.Concat(Right.Variables);

        public override bool Holds(IReadings readings) => Left.Holds(readings) || Right.Holds(readings);
    }

    public sealed record Compare(Term Left, Comparison Comparison, Term Right) : Condition
    {
        public override IEnumerable<string> Variables => Left.Variables.Concat(Right.Variables);

        public override bool Holds(IReadings readings)
        {
            var left = Left.Read(readings);
            var right = Right.Read(readings);
            if (!left.IsKnown || left.Kind != right.Kind)
                return false;
            var order = left.Kind == ValueKind.Text
                ? string.CompareOrdinal(left.Text, right.Text)
                : left.Number.CompareTo(right.Number);
            return Comparison switch
            {
                Comparison.Equal => order == 0,
                Comparison.NotEqual => order != 0,
                Comparison.Less => order < 0,
                Comparison.AtMost => order <= 0,
                Comparison.More => order > 0,
                _ => order >= 0,
            };
        }
    }
}

/// <summary>The six ways to compare.</summary>
internal enum Comparison
{
    Equal,
    NotEqual,
    Less,
    AtMost,
    More,
    AtLeast,
}
