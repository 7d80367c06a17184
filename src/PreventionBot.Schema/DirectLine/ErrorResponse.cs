namespace PreventionBot.Schema.DirectLine;

/// <summary>Every 4xx and 5xx answer (Direct Line 3.0, ErrorResponse).</summary>
/// <param name="Error">What was wrong.</param>
public sealed record ErrorResponse(ErrorDetail Error)
{
    /// <summary>An error with its code and message.</summary>
    /// <param name="code">A fixed word for programs.</param>
    /// <param name="message">A sentence for people: what was expected and how to mend it; never what was sent.</param>
    public static ErrorResponse Of(string code, string message) => new(new ErrorDetail(code, message));
}

/// <summary>Code and message of an error.</summary>
/// <param name="Code">A fixed word for programs.</param>
/// <param name="Message">A sentence for people.</param>
public sealed record ErrorDetail(string Code, string Message);
