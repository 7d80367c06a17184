using System.Security.Claims;

namespace PreventionBot.Service.Staff;

/// <summary>The member of staff who makes a request.</summary>
/// <param name="Id">Account; never shown to a young person.</param>
/// <param name="Alias">The first name that young people see.</param>
internal sealed record StaffMember(string Id, string Alias)
{
    public static StaffMember Of(ClaimsPrincipal user) =>
        new(user.FindFirstValue(ClaimTypes.NameIdentifier)!, user.FindFirstValue(ClaimTypes.Name)!);

    public ClaimsPrincipal Principal(string scheme) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, Id), new Claim(ClaimTypes.Name, Alias)], scheme));
}
