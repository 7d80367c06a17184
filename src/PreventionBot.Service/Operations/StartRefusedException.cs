namespace PreventionBot.Service.Operations;

/// <summary>The service must not start like this.</summary>
/// <param name="message">One line: what was found, and what to change.</param>
public sealed class StartRefusedException(string message) : Exception(message);
