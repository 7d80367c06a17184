namespace PreventionBot.Schema.Activities;

/// <summary>A conversation as an activity names it.</summary>
/// <param name="Id">The public id of the conversation.</param>
public sealed record ConversationAccount(string Id);
