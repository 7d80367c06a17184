using System.IO.Compression;
using PreventionBot.Browser.Tests.Harness;

namespace PreventionBot.Browser.Tests.Pages;

public sealed class WeightTests(Chromium chromium, OpenService open, ITestOutputHelper output)
{
    private const int Most = 30 * 1024;

    [Fact]
    public async Task The_page_and_all_its_files_weigh_at_most_30_KB()
    {
        await using var window = await Window.OpenAsync(chromium, open.Process.Address);
        await TalkPage.ArriveAsync(window);
        var files = window.Requests.Where(r => new Uri(r).AbsolutePath is "/" || r.Contains("/page/", StringComparison.Ordinal)).Distinct().ToList();

        var weight = 0L;
        foreach (var file in files)
            weight += Compressed(await open.Process.Http.GetByteArrayAsync(new Uri(file)));

        output.WriteLine($"{files.Count} files, {weight} bytes compressed");
        Assert.True(files.Count > 15, "The page has more files than that.");
        Assert.InRange(weight, 1, Most);
    }

    private static long Compressed(byte[] body)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(body);
        return target.Length;
    }
}
