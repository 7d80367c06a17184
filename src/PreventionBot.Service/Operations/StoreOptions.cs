using System.ComponentModel.DataAnnotations;

namespace PreventionBot.Service.Operations;

/// <summary>Where conversations are kept and for how long, from the <c>Store</c> section.</summary>
public sealed class StoreOptions
{
    /// <summary>The database file. Default <c>data/prevention.db</c> below the working folder.</summary>
    [Required]
    public string Path { get; set; } = "data/prevention.db";

    /// <summary>The folder of the keys that wrap the conversations' keys. Never back it up together with the database. Default <c>data/keys</c>.</summary>
    [Required]
    public string Keys { get; set; } = "data/keys";

    /// <summary>A certificate that encrypts the keys at rest: a PKCS #12 file, or its content in base64. Required in production.</summary>
    public string? KeyCertificate { get; set; }

    /// <summary>The password of <see cref="KeyCertificate"/>.</summary>
    public string? KeyCertificatePassword { get; set; }

    /// <summary>Days without a word after which a conversation is erased. Default 30; 1 to 90.</summary>
    [Range(1, 90)]
    public int RetentionDays { get; set; } = 30;
}
