namespace PreventionBot.Schema.DirectLine;

/// <summary>Answer to a posted activity, given once it is stored (Direct Line 3.0, ResourceResponse).</summary>
/// <param name="Id">Id of the activity; the same for a repeated send.</param>
public sealed record ResourceResponse(string Id);
