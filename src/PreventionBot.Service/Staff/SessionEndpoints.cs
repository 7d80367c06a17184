using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;
using PreventionBot.Schema;
using PreventionBot.Schema.Desk;
using PreventionBot.Service.Operations;

namespace PreventionBot.Service.Staff;

/// <summary>Signing in and out. There is the demonstration account only, where it is switched on.</summary>
internal static class SessionEndpoints
{
    private const int LongestAlias = 24;
    private const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;

    public static void MapSession(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/session", GetAsync);
        routes.MapPost("/session", SignInAsync);
        routes.MapDelete("/session", SignOutAsync);
    }

    private static Task GetAsync(HttpContext context, IOptions<StaffOptions> options)
    {
        if (context.User.Identity is { IsAuthenticated: true })
        {
            return WriteSessionAsync(context, StaffMember.Of(context.User), options.Value);
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return context.Response.WriteAsJsonAsync(new DeskWelcome(options.Value.Demonstration), SchemaJson.Default.DeskWelcome);
    }

    private static async Task SignInAsync(HttpContext context, IOptions<StaffOptions> options)
    {
        if (!options.Value.Demonstration)
        {
            await ErrorAnswers.Write(context, StatusCodes.Status403Forbidden, "NoAccount", "The demonstration account is switched off here.");
            return;
        }

        if (await RequestBody.ReadAsync(context, SchemaJson.Default.DeskSignIn) is not { } request)
        {
            return;
        }

        var alias = request.Alias?.Trim() ?? string.Empty;
        if (alias.Length is 0 or > LongestAlias || !alias.All(c => char.IsLetter(c) || c is ' ' or '-'))
        {
            await ErrorAnswers.Write(context, StatusCodes.Status400BadRequest, "BadAlias", "A first name of 1 to 24 letters is expected.");
            return;
        }

        var member = new StaffMember("demonstration/" + alias.ToLowerInvariant(), alias);
        await context.SignInAsync(Scheme, member.Principal(Scheme));
        await WriteSessionAsync(context, member, options.Value);
    }

    private static async Task SignOutAsync(HttpContext context)
    {
        await context.SignOutAsync(Scheme);
        context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private static Task WriteSessionAsync(HttpContext context, StaffMember member, StaffOptions options) =>
        context.Response.WriteAsJsonAsync(new DeskSession(member.Alias, options.Demonstration), SchemaJson.Default.DeskSession);
}
