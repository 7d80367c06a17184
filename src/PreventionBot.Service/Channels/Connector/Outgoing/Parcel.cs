using PreventionBot.Conversations.Logs;
using PreventionBot.Schema.Activities;

namespace PreventionBot.Service.Channels.Connector.Outgoing;

/// <summary>
/// Activities of the log that go out as one: what one voice says in one turn is one message on a phone, which buzzes
/// once. Everything else goes alone.
/// </summary>
/// <param name="Activity">What goes out: the messages, joined.</param>
/// <param name="Last">Number of the last activity in it: once sent, the position is there.</param>
internal sealed record Parcel(Activity Activity, long Last)
{
    /// <summary>Characters that every channel takes in one message, cards and numbered replies beside (SMS: 1,600).</summary>
    private const int Longest = 1_000;

    /// <summary>The parcels of a piece of the log, in its order.</summary>
    public static IEnumerable<Parcel> Of(IReadOnlyList<LoggedActivity> logged)
    {
        Parcel? open = null;
        foreach (var next in logged)
        {
            var activity = ChannelActivities.Read(next);
            if (open is not null && Belongs(open.Activity, activity))
            {
                open = new Parcel(Joined(open.Activity, activity), next.Number);
                continue;
            }

            if (open is not null)
            {
                yield return open;
            }

            open = new Parcel(activity, next.Number);
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    private static bool Belongs(Activity first, Activity next) =>
        first.Type == ActivityTypes.Message && next.Type == ActivityTypes.Message
        && first.From?.Role == "bot" && next.From?.Role == "bot"
        && first.ReplyToId == next.ReplyToId
        && first.TextFormat == next.TextFormat
        && first.ChannelData?.Speaker == next.ChannelData?.Speaker
        && first.ChannelData?.Speaker != Speakers.Person
        && (first.Text?.Length ?? 0) + (next.Text?.Length ?? 0) <= Longest;

    /// <summary>Replies are offered under the last words, and an answer is awaited after them.</summary>
    private static Activity Joined(Activity first, Activity next) => next with
    {
        Text = $"{first.Text}\n\n{next.Text}",
        Attachments = (first.Attachments, next.Attachments) is (null, null) ? null : [.. first.Attachments ?? [], .. next.Attachments ?? []],
    };
}
