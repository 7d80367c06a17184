namespace PreventionBot.Service.Operations;

/// <summary>The health page, and what is said when the service starts.</summary>
internal static class OperationsEndpoints
{
    public const string HealthPath = "/health";

    public static void AddOperations(this WebApplicationBuilder builder)
    {
        builder.Services.AddHealthChecks().AddCheck<StoreHealth>("store");
        builder.Services.AddHostedService<StartNotice>();
    }

    public static void MapOperations(this WebApplication app) => app.MapHealthChecks(HealthPath);
}
