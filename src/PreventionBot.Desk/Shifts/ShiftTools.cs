using PreventionBot.Desk.Feed;
using PreventionBot.Desk.SignIn;
using PreventionBot.Desk.Talk;
using PreventionBot.Desk.Wire;
using PreventionBot.Desk.Words;

namespace PreventionBot.Desk.Shifts;

/// <summary>What a shift works with. <c>NewId</c> makes an id that no other message has.</summary>
internal sealed record ShiftTools(
    DeskApi Api, Session Session, DeskFeed Feed, Sender Sender, TimeProvider Time, Func<string> NewId)
{
    public ShiftRun Begin(string alias, NoticeWords words)
    {
        var shift = new Shift(alias);
        return new(shift, new(Api, shift, Session, words), this);
    }
}
