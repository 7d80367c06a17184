namespace PreventionBot.Desk.Wire;

/// <summary>What the service answered to one request.</summary>
/// <param name="Value">The body; null when it refused or had nothing to say.</param>
/// <param name="Refusal">Why not, if not.</param>
internal readonly record struct Answer<T>(T? Value, Refusal Refusal)
    where T : class;
