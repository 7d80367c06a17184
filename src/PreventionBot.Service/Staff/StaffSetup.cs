using Microsoft.AspNetCore.Authentication.Cookies;
using PreventionBot.Conversations.Handoffs;

namespace PreventionBot.Service.Staff;

/// <summary>Wires the desk: its sign-in, its calls, its feed and the client itself.</summary>
internal static class StaffSetup
{
    public const string Policy = "staff";

    public static void AddStaff(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<StaffOptions>().BindConfiguration("Staff").ValidateOnStart();
        builder.Services.AddSingleton<DeskTranscript>();
        builder.Services.AddSingleton<DeskViews>();
        builder.Services.AddSingleton<DeskFeed>();
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = "desk";
            cookie.Cookie.Path = "/desk";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
            cookie.SlidingExpiration = false;
            // The desk is a program: it wants a status, not a redirection to a page.
            cookie.Events.OnRedirectToLogin = context => Status(context.Response, StatusCodes.Status401Unauthorized);
            cookie.Events.OnRedirectToAccessDenied = context => Status(context.Response, StatusCodes.Status403Forbidden);
        });
        builder.Services.AddAuthorizationBuilder().AddPolicy(Policy, policy => policy.RequireAuthenticatedUser());
    }

    public static void MapStaff(this WebApplication app)
    {
        var api = app.MapGroup("/desk/api").AddEndpointFilter<DeskWriteFilter>();
        api.MapSession();
        api.MapQueue();
        api.MapDeskConversations();
        api.MapReveal();
        api.MapDeskFeed();
        app.UseBlazorFrameworkFiles("/desk");
        app.UseStaticFiles();
        app.MapFallbackToFile("/desk/{*path:nonfile}", "desk/index.html");
    }

    private static Task Status(HttpResponse response, int status)
    {
        response.StatusCode = status;
        return Task.CompletedTask;
    }
}
