using System.Text.Json;
using PreventionBot.Conversations.Channels;
using PreventionBot.Dialogs;
using PreventionBot.Schema;
using PreventionBot.Schema.Activities;
using PreventionBot.Schema.Talk;

namespace PreventionBot.Conversations.Turns;

/// <summary>Makes the activities of a turn: who speaks, with which words, with which buttons.</summary>
internal static class Speech
{
    private static readonly ChannelAccount YoungAccount = new("young", Role: "user");
    private static readonly ChannelAccount RobotAccount = new("robot", "Robot", "bot");
    private static readonly ChannelAccount ServiceAccount = new("service", "Service", "bot");

    public static Activity Young(TurnInput.Said said) => new()
    {
        Type = ActivityTypes.Message,
        From = said.Enclosed?.UserId is { } id ? YoungAccount with { Id = id } : YoungAccount,
        Text = said.Text,
        TextFormat = "plain",
        Value = said.Enclosed?.Value,
        Entities = said.Enclosed?.Entities,
        ChannelData = new ActivityChannelData
        {
            ClientActivityId = said.Id,
            Others = said.Enclosed?.ChannelData is { } others ? new Dictionary<string, JsonElement>(others) : null,
        },
    };

    public static Activity Person(string alias, TurnInput.StaffSaid said, string locale) => new()
    {
        Type = ActivityTypes.Message,
        From = new ChannelAccount("person", alias, "bot"),
        Text = said.Text,
        TextFormat = "plain",
        Locale = locale,
        ChannelData = new ActivityChannelData { ClientActivityId = said.Id, Speaker = Speakers.Person },
    };

    /// <summary>That the young person sent a file, and nothing of it.</summary>
    public static Activity File(TurnInput.SentFile sent) => new()
    {
        Type = ActivityTypes.Event,
        Name = EventNames.File,
        From = YoungAccount,
        ChannelData = new ActivityChannelData { ClientActivityId = sent.Id },
    };

    public static Activity Event(string name, HandoffNotice? value = null) => new()
    {
        Type = ActivityTypes.Event,
        Name = name,
        From = ServiceAccount,
        Value = value is null ? null : JsonSerializer.SerializeToElement(value, SchemaJson.Default.HandoffNotice),
        ChannelData = new ActivityChannelData { Speaker = Speakers.Service },
    };

    /// <summary>The turn in which a script's answer is spoken: its messages, where the script is, what may be replied.</summary>
    public static Turn Say(Turn turn, Reply reply, string speaker)
    {
        var offered = turn.State.Channel is not null && reply.Bubbles.Count > 0
            ? new Offered(reply.Choices, reply.ExpectsTyping)
            : turn.State.Offered;
        return turn with
        {
            Drafts = turn.Drafts.AddRange(Script(reply, speaker).Select(activity => new Draft(activity))),
            State = turn.State with { Dialog = reply.State, Offered = offered },
        };
    }

    /// <summary>A script's answer as messages; the choices go under the last one.</summary>
    private static IEnumerable<Activity> Script(Reply reply, string speaker)
    {
        for (var i = 0; i < reply.Bubbles.Count; i++)
        {
            var bubble = reply.Bubbles[i];
            var last = i == reply.Bubbles.Count - 1;
            yield return new Activity
            {
                Type = ActivityTypes.Message,
                From = speaker == Speakers.Robot ? RobotAccount : ServiceAccount,
                Text = bubble.Markdown,
                TextFormat = "markdown",
                Locale = reply.State.Locale,
                Attachments = bubble.Contacts.Count == 0 ? null : [.. bubble.Contacts.Select(line => ContactCards.For(line, reply.State.Locale))],
                SuggestedActions = last && reply.Choices.Count > 0 ? new SuggestedActions([.. reply.Choices.Select(Button)]) : null,
                InputHint = last && reply.ExpectsTyping ? "expectingInput" : null,
                ChannelData = new ActivityChannelData { Speaker = speaker, Urgent = bubble.Urgent ? true : null },
            };
        }
    }

    private static CardAction Button(Choice choice) => new("messageBack", choice.Label)
    {
        Text = choice.Label,
        DisplayText = choice.Label,
        Value = JsonSerializer.SerializeToElement(new ButtonValue(choice.Target), SchemaJson.Default.ButtonValue),
    };
}
