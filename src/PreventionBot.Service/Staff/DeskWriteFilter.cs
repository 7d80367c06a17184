using PreventionBot.Schema;
using PreventionBot.Schema.DirectLine;

namespace PreventionBot.Service.Staff;

/// <summary>
/// Refuses writes without the header <c>X-Desk</c>: another site's page can't send it without asking first, and is never
/// allowed to. Together with the strict cookie this stops requests forged by other sites.
/// </summary>
internal sealed class DeskWriteFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        return HttpMethods.IsGet(request.Method) || request.Headers["X-Desk"] == "1"
            ? next(context)
            : ValueTask.FromResult<object?>(Results.Json(
                ErrorResponse.Of("MissingHeader", "Writes at the desk carry the header X-Desk: 1."),
                SchemaJson.Default.ErrorResponse,
                statusCode: StatusCodes.Status403Forbidden));
    }
}
