using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace PreventionBot.Service.Operations;

/// <summary>
/// Reads the certificate that encrypts the key ring: from a PKCS #12 file, or from its content in base64, the form in which
/// key vaults hand it over.
/// </summary>
internal static class KeyCertificate
{
    /// <summary>Longer than any path here, shorter than any certificate: what is longer is never quoted in an error.</summary>
    private const int LongestPath = 300;

    /// <exception cref="StartRefusedException">It is neither, or the password is wrong.</exception>
    public static X509Certificate2 Read(string fileOrContent, string? password)
    {
        try
        {
            return Content(fileOrContent) is { } content
                ? X509CertificateLoader.LoadPkcs12(content, password)
                : X509CertificateLoader.LoadPkcs12FromFile(fileOrContent, password);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or CryptographicException)
        {
            var found = fileOrContent.Length <= LongestPath ? $"'{fileOrContent}'" : "(its content)";
            throw new StartRefusedException(
                $"Store:KeyCertificate {found} could not be read ({wrong.GetType().Name}): expected a PKCS #12 file, or its content in base64, and its password in Store:KeyCertificatePassword.");
        }
    }

    private static byte[]? Content(string text)
    {
        if (text.Length <= LongestPath)
        {
            return null;
        }

        try
        {
            return Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
