using PreventionBot.Conversations.State;

namespace PreventionBot.Conversations.Cells;

/// <summary>A conversation as it stands, for those who only read.</summary>
/// <param name="Id">Public id.</param>
/// <param name="State">The state.</param>
/// <param name="LastNumber">Number of the last activity; 0 when there is none.</param>
public sealed record ConversationView(string Id, ConversationState State, long LastNumber);
