using System.Net;
using System.Text;
using Microsoft.Extensions.Options;
using PreventionBot.Conversations.Hours;
using PreventionBot.Conversations.Publishing;
using PreventionBot.Conversations.State;
using PreventionBot.Dialogs;

namespace PreventionBot.Service.Talk;

/// <summary>The page's HTML with what it must show even without JavaScript: the numbers that answer now, and the way out.</summary>
internal sealed class PageTemplate(Bookshelf shelf, HelplineHours hours, IOptions<PageOptions> options, TimeProvider clock)
{
    private static readonly string Html = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Widget", "index.html"));

    /// <summary>The page in a language.</summary>
    public string Write(string locale)
    {
        var book = shelf.Current.Book;
        return Html
            .Replace("{{lang}}", locale, StringComparison.Ordinal)
            .Replace("{{title}}", locale == Locales.English ? "To do" : "À faire", StringComparison.Ordinal)
            .Replace("{{exit}}", WebUtility.HtmlEncode(options.Value.ExitTo.AbsoluteUri), StringComparison.Ordinal)
            .Replace("{{numbers}}", string.Concat(book.Locales.Select(language => Numbers(book, language))), StringComparison.Ordinal);
    }

    private string Numbers(Book book, string locale)
    {
        var local = hours.At(clock.GetUtcNow()).Local;
        var items = new StringBuilder();
        foreach (var line in book.Lines(locale).Where(l => l.Hours.IsOpen(local) == true))
        {
            // Both languages are sent: the page can change its language without asking again.
            items.Append("<li lang=\"").Append(locale).Append("\"><strong>").Append(WebUtility.HtmlEncode(line.Name)).Append("</strong> <span>")
                .Append(WebUtility.HtmlEncode(line.Hours.Text(locale)));
            if (line.Note is { } note)
            {
                items.Append(" · ").Append(WebUtility.HtmlEncode(note));
            }

            items.Append("</span>");
            Link(items, "tel:", line.Phone);
            Link(items, "sms:", line.Sms, "SMS ");
            if (line.Url is { } url)
            {
                items.Append(" <a rel=\"noreferrer\" href=\"").Append(WebUtility.HtmlEncode(url.AbsoluteUri)).Append("\">")
                    .Append(WebUtility.HtmlEncode(url.Host)).Append("</a>");
            }

            items.Append("</li>");
        }

        return items.ToString();
    }

    private static void Link(StringBuilder items, string scheme, string? number, string before = "")
    {
        if (number is not null)
        {
            var digits = string.Concat(number.Where(c => c is '+' or (>= '0' and <= '9')));
            items.Append(" <a href=\"").Append(scheme).Append(digits).Append("\">").Append(before)
                .Append(WebUtility.HtmlEncode(number)).Append("</a>");
        }
    }
}
