namespace PreventionBot.Dialogs.Tree;

/// <summary>A value in a condition or a phrase: a variable or a constant, through filters.</summary>
internal abstract record Term
{
    public abstract Value Read(IReadings readings);

    public virtual IEnumerable<string> Variables => [];

    public sealed record Constant(Value Value) : Term
    {
        public override Value Read(IReadings readings) => Value;
    }

    public sealed record Variable(string Name) : Term
    {
        public override IEnumerable<string> Variables => [Name];

        public override Value Read(IReadings readings) => readings.Read(Name);
    }

    public sealed record Filtered(Term Input, string Filter, Term? Argument) : Term
    {
        public override IEnumerable<string> Variables => Input.Variables.Concat(Argument?.Variables ?? []);

        public override Value Read(IReadings readings)
        {
            var value = Input.Read(readings);
            return Filter switch
            {
                "default" => value.IsKnown || Argument is null ? value : Argument.Read(readings),
                "capitalize" => Value.Of(Capitalize(value.Print())),
                "downcase" => Value.Of(value.Print().ToLowerInvariant()),
                _ => value,
            };
        }

        private static string Capitalize(string text) =>
            text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }
}

/// <summary>Where variables get their values from.</summary>
internal interface IReadings
{
    /// <summary>The value now; unknown when there is none.</summary>
    Value Read(string variable);
}
