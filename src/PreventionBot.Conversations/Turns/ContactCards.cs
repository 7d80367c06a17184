using System.Text.Json;
using PreventionBot.Dialogs;
using PreventionBot.Schema.Activities;

namespace PreventionBot.Conversations.Turns;

/// <summary>Turns a line of the directory into a card with one button for each way to reach it.</summary>
internal static class ContactCards
{
    public static Attachment For(Line line, string locale)
    {
        var buttons = new List<CardAction>(3);
        if (line.Phone is { } phone)
        {
            buttons.Add(Button("call", (locale == "en" ? "Call " : "Appeler le ") + phone, "tel:" + Digits(phone)));
        }

        if (line.Sms is { } sms)
        {
            buttons.Add(Button("openUrl", (locale == "en" ? "Text " : "SMS au ") + sms, "sms:" + Digits(sms)));
        }

        if (line.Url is { } url)
        {
            buttons.Add(Button("openUrl", url.Host, url.AbsoluteUri));
        }

        var when = line.Note is null ? line.Hours.Text(locale) : $"{line.Hours.Text(locale)} · {line.Note}";
        return new Attachment(HeroCard.ContentType, new HeroCard(line.Name, when, buttons));
    }

    private static CardAction Button(string type, string title, string uri) =>
        new(type, title) { Value = JsonSerializer.SerializeToElement(uri, Schema.SchemaJson.Default.String) };

    private static string Digits(string number) => string.Concat(number.Where(c => c is '+' or (>= '0' and <= '9')));
}
