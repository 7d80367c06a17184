namespace PreventionBot.Detection.Denying;

/// <summary>Words <c>First</c> up to but not including <c>End</c> in which somebody says that something did not happen.</summary>
/// <param name="Reason">What is denied, in plain French for staff.</param>
internal sealed record Denial(int First, int End, string Reason);
