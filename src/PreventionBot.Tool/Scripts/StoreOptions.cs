using System.CommandLine;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using PreventionBot.Storage.Encryption;

namespace PreventionBot.Tool.Scripts;

/// <summary>Where the service keeps its data, for commands that read or change it.</summary>
internal sealed class StoreOptions
{
    // The service's own name of the setting; on the command line other people of the machine could read it.
    private const string PasswordVariable = "Store__KeyCertificatePassword";

    private readonly Option<FileInfo> _store = new("--store")
    {
        Description = "The service's database.",
        DefaultValueFactory = _ => new FileInfo("data/prevention.db"),
    };

    private readonly Option<DirectoryInfo> _keys = new("--keys")
    {
        Description = "The service's key ring, to count where conversations stand.",
        DefaultValueFactory = _ => new DirectoryInfo("data/keys"),
    };

    private readonly Option<FileInfo?> _certificate = new("--key-certificate")
    {
        Description = $"The certificate (PKCS #12) that encrypts the key ring; its password is read from {PasswordVariable}.",
    };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="withKeys">False for commands that look at no conversation.</param>
    public void AddTo(Command command, bool withKeys)
    {
        command.Add(_store);
        if (withKeys)
        {
            command.Add(_keys);
            command.Add(_certificate);
        }
    }

    /// <summary>Opens the database for its scripts only.</summary>
    /// <exception cref="RefusedException">There is none.</exception>
    public OpenStore OpenScripts(ParseResult parsed) => Open(parsed, new NoKeys());

    /// <summary>Opens the database and the key ring.</summary>
    /// <exception cref="RefusedException">One of them is not there.</exception>
    public OpenStore OpenAll(ParseResult parsed)
    {
        var keys = parsed.GetRequiredValue(_keys);
        if (!keys.Exists || !keys.EnumerateFiles("key-*.xml").Any())
        {
            throw new RefusedException(
                $"« {keys} » n'a pas de clés : attendu le trousseau du service (Store:Keys). Nomme-le avec --keys.",
                $"'{keys}' holds no keys: expected the service's key ring (Store:Keys). Name it with --keys.");
        }

        return Open(parsed, KeyRing.Open(keys, Certificate(parsed.GetValue(_certificate))));
    }

    private OpenStore Open(ParseResult parsed, IKeyWrapper keys)
    {
        var file = parsed.GetRequiredValue(_store);
        return file.Exists
            ? new OpenStore(file.FullName, keys)
            : throw new RefusedException(
                $"« {file} » n'existe pas : attendu la base du service (Store:Path). Nomme-la avec --store, ou démarre le service une fois.",
                $"'{file}' is not there: expected the service's database (Store:Path). Name it with --store, or start the service once.");
    }

    private static X509Certificate2? Certificate(FileInfo? file)
    {
        try
        {
            return file is null
                ? null
                : X509CertificateLoader.LoadPkcs12FromFile(file.FullName, Environment.GetEnvironmentVariable(PasswordVariable));
        }
        catch (Exception wrong) when (wrong is IOException or CryptographicException)
        {
            throw new RefusedException(
                $"« {file} » n'a pas pu être lu : attendu un fichier PKCS #12, et son mot de passe dans {PasswordVariable}.",
                $"'{file}' could not be read: expected a PKCS #12 file, and its password in {PasswordVariable}.");
        }
    }

    /// <summary>Stands in where no conversation is looked at.</summary>
    private sealed class NoKeys : IKeyWrapper
    {
        public byte[] Wrap(byte[] key) => throw new InvalidOperationException("This store was opened without keys.");

        public byte[] Unwrap(byte[] wrapped) => throw new InvalidOperationException("This store was opened without keys.");
    }
}
