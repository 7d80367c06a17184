using Microsoft.AspNetCore.Diagnostics;
using PreventionBot.Conversations.Logs;
using PreventionBot.Schema;
using PreventionBot.Schema.DirectLine;

namespace PreventionBot.Service.Operations;

/// <summary>Answers every failure in Direct Line's form, and logs only what holds no content: the kind and the place.</summary>
internal static class ErrorAnswers
{
    public static void UseErrors(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            // The default would log the exception whole.
            SuppressDiagnosticsCallback = _ => true,
            ExceptionHandler = AnswerAsync,
        });
        app.UseStatusCodePages(context => Write(
            context.HttpContext,
            context.HttpContext.Response.StatusCode,
            Code(context.HttpContext.Response.StatusCode),
            Phrase(context.HttpContext.Response.StatusCode)));
    }

    /// <summary>Writes an error; the status code is set too.</summary>
    public static Task Write(HttpContext context, int status, string code, string message)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(
            ErrorResponse.Of(code, message), SchemaJson.Default.ErrorResponse, cancellationToken: context.RequestAborted);
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        var failure = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        switch (failure)
        {
            case BadHttpRequestException bad:
                await Write(context, bad.StatusCode, Code(bad.StatusCode), Phrase(bad.StatusCode));
                break;
            case LogUnavailableException:
                context.Response.Headers.RetryAfter = "2";
                Log(context, failure);
                await Write(context, StatusCodes.Status503ServiceUnavailable, "StoreUnavailable", "Nothing was stored. Send the same again in a moment.");
                break;
            default:
                Log(context, failure);
                await Write(context, StatusCodes.Status500InternalServerError, "ServiceError", "Something failed here. Sending the same again is safe.");
                break;
        }
    }

    private static void Log(HttpContext context, Exception? failure)
    {
        // An exception's text may quote what somebody wrote; its type and the method it came from can't.
        var place = failure?.TargetSite is { } site ? $"{site.DeclaringType?.Name}.{site.Name}" : "unknown";
        context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("PreventionBot.Requests")
            .RequestFailed(failure?.GetType().Name ?? "unknown", place);
    }

    private static string Code(int status) => status switch
    {
        StatusCodes.Status404NotFound => "NotFound",
        StatusCodes.Status405MethodNotAllowed => "MethodNotAllowed",
        StatusCodes.Status413PayloadTooLarge => "BodyTooLarge",
        StatusCodes.Status415UnsupportedMediaType => "UnsupportedMediaType",
        StatusCodes.Status429TooManyRequests => "TooManyRequests",
        _ => "BadRequest",
    };

    private static string Phrase(int status) => status switch
    {
        StatusCodes.Status404NotFound => "There is nothing at this address.",
        StatusCodes.Status405MethodNotAllowed => "This address does not take this method.",
        StatusCodes.Status413PayloadTooLarge => "The body is larger than this address takes.",
        StatusCodes.Status415UnsupportedMediaType => "Send JSON as application/json, not compressed.",
        StatusCodes.Status429TooManyRequests => "Too many requests. Wait as Retry-After says, then send the same again.",
        _ => "The request could not be read.",
    };
}
