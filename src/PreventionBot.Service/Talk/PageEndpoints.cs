using System.Net;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using PreventionBot.Conversations.State;

namespace PreventionBot.Service.Talk;

/// <summary>The page, its files, and the way out that works without JavaScript.</summary>
internal static class PageEndpoints
{
    public static void MapPage(this WebApplication app)
    {
        app.MapGet("/", (HttpContext context, PageTemplate template, string? lang) =>
        {
            var locale = Locales.Of(lang) ?? Locales.Of(context.Request.Headers.AcceptLanguage) ?? Locales.French;
            return Results.Content(template.Write(locale), "text/html; charset=utf-8");
        });
        app.MapGet("/sortie", (HttpContext context, IOptions<PageOptions> options) =>
        {
            context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
            var exit = WebUtility.HtmlEncode(options.Value.ExitTo.AbsoluteUri);
            // A page and not a 302: browsers clear the data only once the answer is theirs.
            return Results.Content(
                $"<!doctype html><html lang=\"fr\"><meta charset=\"utf-8\"><title>Météo</title><meta http-equiv=\"refresh\" content=\"0;url={exit}\"><a rel=\"noreferrer\" href=\"{exit}\">Météo</a></html>",
                "text/html; charset=utf-8");
        });
        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = "/page",
            FileProvider = new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "Widget")),
        });
    }
}
