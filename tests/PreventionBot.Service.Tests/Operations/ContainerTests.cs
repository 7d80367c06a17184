using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using PreventionBot.Service.Tests.Harness;

namespace PreventionBot.Service.Tests.Operations;

/// <summary>What a container needs of the service: secrets from files, a certificate from a vault, and a health page that can be asked for without a shell.</summary>
public sealed class ContainerTests : IDisposable
{
    private const string Password = "motdepassemarqueur";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("prevention-secrets-");

    [Fact]
    public async Task In_production_the_certificate_may_be_its_content_and_its_password_a_file()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "Store__KeyCertificatePassword"), Password + "\n", TestContext.Current.CancellationToken);
        await using var service = await ServiceProcess.StartAsync(
            ("ASPNETCORE_ENVIRONMENT", "Production"),
            ("Settings__Folder", _folder.FullName),
            ("Store__KeyCertificate", Convert.ToBase64String(Certificate())));

        var young = await Young.ArriveAsync(service);
        await young.SayAsync("bonjour");
        await service.KillAsync();
        await service.StartAgainAsync();

        Assert.NotEmpty(await young.ReadAsync());
        var key = Assert.Single(Directory.GetFiles(Path.Combine(service.DataFolder, "data", "keys")));
        Assert.Contains("EncryptedData", await File.ReadAllTextAsync(key, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.DoesNotContain(Password, service.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_cannot_be_read_is_never_quoted()
    {
        var content = Convert.ToBase64String(Certificate());

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => ServiceProcess.StartAsync(
            ("ASPNETCORE_ENVIRONMENT", "Production"), ("Store__KeyCertificate", content), ("Store__KeyCertificatePassword", "wrong")));

        Assert.Contains("Store:KeyCertificate (its content) could not be read", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(content[..40], refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_itself_asks_whether_the_service_is_healthy()
    {
        await using var service = await ServiceProcess.StartAsync(("Proxy__Trusted__0", "192.0.2.1"));

        Assert.Equal((0, "Healthy"), await HealthAsync(service));

        await service.KillAsync();
        var (code, said) = await HealthAsync(service);
        Assert.Equal(1, code);
        Assert.Contains("nothing answers", said, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static byte[] Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=keys", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue);
        return certificate.Export(X509ContentType.Pkcs12, Password);
    }

    private static async Task<(int Code, string Said)> HealthAsync(ServiceProcess service)
    {
        var start = new ProcessStartInfo("dotnet", [ServiceProcess.ServiceAssembly, "health"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_URLS"] = service.Address.AbsoluteUri;
        using var process = Process.Start(start)!;
        var (code, output) = await Pbot.EndAsync(process);
        return (code, output.Trim());
    }
}
