namespace PreventionBot.Conformance.Tests.Clients;

/// <summary>How a case ended.</summary>
/// <param name="Output">Everything the script printed.</param>
internal sealed record ClientOutcome(bool Passed, string Output);
