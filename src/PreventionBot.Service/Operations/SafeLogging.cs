using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace PreventionBot.Service.Operations;

/// <summary>
/// Logs through Serilog, to the console and, when <c>Logging:File</c> names one, to a file of JSON lines.
/// The framework's own messages are kept from Warning up: at lower levels they hold addresses and query strings.
/// </summary>
internal static class SafeLogging
{
    public static void AddSafeLogging(this WebApplicationBuilder builder)
    {
        var level = builder.Configuration.GetValue("Logging:Level", LogEventLevel.Information);
        var file = builder.Configuration["Logging:File"];
        builder.Host.UseSerilog((_, logging) =>
        {
            logging
                .MinimumLevel.Is(level)
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                // Data Protection warns that keys are not encrypted; StartChecks decides where that is allowed.
                .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
                // It logs whole exceptions of requests; ErrorAnswers logs what is safe of them.
                .MinimumLevel.Override("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogEventLevel.Fatal)
                .WriteTo.Console(formatProvider: System.Globalization.CultureInfo.InvariantCulture);
            if (file is not null)
            {
                logging.WriteTo.File(new CompactJsonFormatter(), file);
            }
        });
    }
}
