using System.Text.Json;
using PreventionBot.Conversations.Handoffs;
using PreventionBot.Conversations.State;
using PreventionBot.Dialogs;
using PreventionBot.Dialogs.Publishing;

namespace PreventionBot.Conversations.Publishing;

/// <summary>Counts stored states by language and step, and keeps nothing else of them.</summary>
public sealed class PositionTally
{
    private readonly Dictionary<(string Locale, StepRef Step), int> _counts = [];

    /// <summary>The counts so far.</summary>
    public IReadOnlyList<Position> Counts => [.. _counts.Select(pair => new Position(pair.Key.Locale, pair.Key.Step, pair.Value))];

    /// <summary>Counts a conversation by its state as stored; one that has ended is left out.</summary>
    public void Add(ReadOnlySpan<byte> state)
    {
        if (JsonSerializer.Deserialize(state, StateJson.Default.ConversationState) is { Handoff.Mode: not HandoffMode.Ended } conversation)
        {
            var place = (conversation.Dialog.Locale, new StepRef(conversation.Dialog.Topic, conversation.Dialog.Step));
            _counts[place] = _counts.GetValueOrDefault(place) + 1;
        }
    }
}
