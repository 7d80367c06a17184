using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PreventionBot.Service.Operations;

/// <summary>Reads a JSON body, or answers why it can't be read, without ever repeating what was sent.</summary>
internal static class RequestBody
{
    /// <summary>Largest body in bytes, where nothing else is said.</summary>
    public const int Most = 16 * 1024;

    /// <summary>The value; null after the refusal has been written. An absent body is <paramref name="absent"/>, when there is one.</summary>
    public static async Task<T?> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> type, T? absent = null, int most = Most)
        where T : class
    {
        if (context.Request.Headers.ContentEncoding.Count > 0)
        {
            await ErrorAnswers.Write(context, StatusCodes.Status415UnsupportedMediaType, "CompressedBody", "Send the body without compression.");
            return null;
        }

        var body = await ReadBytesAsync(context, most);
        if (body is null)
        {
            await ErrorAnswers.Write(context, StatusCodes.Status413PayloadTooLarge, "BodyTooLarge", $"The body is too large: at most {most / 1024} KB are taken.");
            return null;
        }

        if (body.Length == 0 && absent is not null)
        {
            return absent;
        }

        try
        {
            if (JsonSerializer.Deserialize(body, type) is { } value)
            {
                return value;
            }
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or NotSupportedException)
        {
            // The exception's text can quote the body: the answer is our own sentence.
        }

        await ErrorAnswers.Write(context, StatusCodes.Status400BadRequest, "BadJson", "The body must be a JSON object in UTF-8 with the fields of this call; text must hold no half characters.");
        return null;
    }

    private static async Task<byte[]?> ReadBytesAsync(HttpContext context, int most)
    {
        if (context.Request.ContentLength > most)
        {
            return null;
        }

        var buffer = new byte[context.Request.ContentLength is { } length ? (int)length : most + 1];
        var read = await context.Request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, context.RequestAborted);
        return read > most ? null : buffer[..read];
    }
}
