using System.Diagnostics;

namespace PreventionBot.Service.Tests.Operations;

/// <summary>Settings under which nobody would be safe stop the start, with one line that says what to change.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData("Staff:Demonstration", "ASPNETCORE_ENVIRONMENT=Production", "Staff__Demonstration=true")]
    [InlineData("DirectLine:Secrets", "ASPNETCORE_ENVIRONMENT=Production", "DirectLine__Secrets__0=demo")]
    [InlineData("DirectLine:LoopbackOrigins", "ASPNETCORE_ENVIRONMENT=Production", "DirectLine__LoopbackOrigins=true")]
    [InlineData("DirectLine:TokenLife", "ASPNETCORE_ENVIRONMENT=Production", "DirectLine__TokenLife=00:15:59")]
    [InlineData("TokenLife", "ASPNETCORE_ENVIRONMENT=Development", "DirectLine__TokenLife=00:00:00")]
    [InlineData("Store:KeyCertificate", "ASPNETCORE_ENVIRONMENT=Production")]
    [InlineData("Staff:Demonstration", "ASPNETCORE_ENVIRONMENT=Development", "ASPNETCORE_URLS=http://0.0.0.0:5999")]
    [InlineData("without TLS", "ASPNETCORE_ENVIRONMENT=Development", "ASPNETCORE_URLS=http://*:5999", "Staff__Demonstration=false", "DirectLine__LoopbackOrigins=false", "DirectLine__Secrets__0=mine")]
    [InlineData("without TLS", "ASPNETCORE_ENVIRONMENT=Development", "ASPNETCORE_URLS=", "ASPNETCORE_HTTP_PORTS=5999", "Staff__Demonstration=false", "DirectLine__LoopbackOrigins=false", "DirectLine__Secrets__0=mine")]
    [InlineData("Proxy:Trusted 'proxy'", "Proxy__Trusted__0=proxy")]
    [InlineData("Proxy:Trusted '172.30.0.0/99'", "Proxy__Trusted__0=172.30.0.0/99")]
    [InlineData("believe strangers", "Proxy__Trusted__0=0.0.0.0/0")]
    [InlineData("believe strangers", "Proxy__Trusted__0=::/1")]
    [InlineData("ASPNETCORE_FORWARDEDHEADERS_ENABLED", "ASPNETCORE_ENVIRONMENT=Development", "ASPNETCORE_FORWARDEDHEADERS_ENABLED=true")]
    [InlineData("Settings:Folder 'nowhere'", "Settings__Folder=nowhere")]
    [InlineData("Helpline:TimeZone", "Helpline__TimeZone=Mars/Olympus")]
    [InlineData("Helpline:Hours", "Helpline__Hours__0=whenever")]
    [InlineData("RetentionDays", "Store__RetentionDays=400")]
    [InlineData("Opinions:Endpoint", "Opinions__Enabled=true", "Opinions__Key=k")]
    [InlineData("not https", "ASPNETCORE_ENVIRONMENT=Development", "Opinions__Enabled=true", "Opinions__Key=k", "Opinions__Endpoint=http://10.0.0.1")]
    [InlineData("European Union", "Opinions__Enabled=true", "Opinions__Key=k", "Opinions__Endpoint=https://eastus.api.cognitive.microsoft.com")]
    [InlineData("Opinions:ManagedIdentity", "Opinions__Enabled=true", "Opinions__Endpoint=https://westeurope.api.cognitive.microsoft.com")]
    [InlineData("PerDay", "ASPNETCORE_ENVIRONMENT=Development", "Opinions__PerDay=0")]
    [InlineData("Encoder:Tokenizer is not set", "ASPNETCORE_ENVIRONMENT=Development", "Encoder__Model=a.onnx")]
    [InlineData("Encoder:Model is not set", "ASPNETCORE_ENVIRONMENT=Development", "Encoder__Tokenizer=a.txt", "Encoder__Prototypes=b.txt")]
    [InlineData("Encoder: 'a.onnx' is not there", "ASPNETCORE_ENVIRONMENT=Development", "Encoder__Model=a.onnx", "Encoder__Tokenizer=a.txt", "Encoder__Prototypes=b.txt")]
    [InlineData("Threshold", "ASPNETCORE_ENVIRONMENT=Development", "Encoder__Threshold=0.2")]
    [InlineData("Content:Folder", "Content__Folder=nowhere")]
    public async Task An_unsafe_or_wrong_setting_stops_the_start_and_is_named(string named, params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("prevention-start-");
        try
        {
            var assembly = Path.Combine(AppContext.BaseDirectory, "..", "..", "PreventionBot.Service", "debug", "PreventionBot.Service.dll");
            var start = new ProcessStartInfo("dotnet", [Path.GetFullPath(assembly)])
            {
                WorkingDirectory = folder.FullName,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            };
            start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
            foreach (var (name, value) in settings.Select(s => s.Split('=', 2)).Select(p => (p[0], p[1])))
            {
                start.Environment[name] = value;
            }

            using var process = Process.Start(start)!;
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = await process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);

            Assert.Equal(1, process.ExitCode);
            Assert.Contains("PreventionBot did not start", errors, StringComparison.Ordinal);
            Assert.Contains(named, errors, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", errors + await output, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
