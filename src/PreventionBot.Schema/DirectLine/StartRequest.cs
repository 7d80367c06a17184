namespace PreventionBot.Schema.DirectLine;

/// <summary>Body of starting a conversation or generating a token; every part may be missing.</summary>
/// <param name="User">The user the token shall be bound to; null or empty binds none.</param>
/// <param name="Locale">BCP 47 tag of the language to begin in; French unless it begins with <c>en</c>.</param>
public sealed record StartRequest(StartUser? User, string? Locale);

/// <summary>The user named in a <see cref="StartRequest"/>; clients send it empty too.</summary>
/// <param name="Id">To bind it, it begins with <c>dl_</c> and has at most 64 characters; without one the client says who sends.</param>
public sealed record StartUser(string? Id);
