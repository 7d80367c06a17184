namespace PreventionBot.Conversations.Logs;

/// <summary>The store could not be reached or could not commit (disk full, file gone). Nothing was acknowledged; try again later.</summary>
/// <param name="message">What failed, without any content.</param>
/// <param name="inner">The cause.</param>
public sealed class LogUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
