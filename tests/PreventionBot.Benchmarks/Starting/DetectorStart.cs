using System.Diagnostics;
using System.Globalization;
using PreventionBot.Detection;
using PreventionBot.Detection.Classifying;

namespace PreventionBot.Benchmarks.Starting;

/// <summary>Loads the detector once, in a process that has done nothing else, and tells what each part took.</summary>
internal static class DetectorStart
{
    private static readonly Process _own = Process.GetCurrentProcess();

    /// <summary>Prints a line for each moment: its name, milliseconds of wall and of processor since the process began, memory in MB; parted by tabs.</summary>
    public static void Run(string signals)
    {
        Tell("program begins");
        var model = Path.Combine(signals, "signals.model");
        var corpus = Path.Combine(signals, "corpus") + Path.DirectorySeparatorChar;
        LexiconFile[] files =
        [
            .. Directory.EnumerateFiles(signals, "*", SearchOption.AllDirectories)
                .Where(path => path != model && !path.StartsWith(corpus, StringComparison.Ordinal))
                .Select(path => new LexiconFile(Path.GetRelativePath(signals, path).Replace('\\', '/'), File.ReadAllText(path))),
        ];
        Tell("files read");
        var lexicon = Lexicon.Load(files).Lexicon ?? throw new InvalidOperationException("The shipped signals have errors.");
        Tell("lexicon loaded");
        using var stream = File.OpenRead(model);
        var detector = new SignalDetector(lexicon, ModelFile.Read(stream));
        Tell("model read");
        detector.Assess("j'ai peur de rentrer chez moi ce soir, mon père me frappe et je veux mourir");
        Tell("first message assessed");
        detector.Assess("i keep thinking about it, nobody at school knows what he does to me");
        Tell("second message assessed");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"kept after a collection\t0\t0\t{GC.GetTotalMemory(forceFullCollection: true) >> 20}"));
        GC.KeepAlive(detector);
    }

    private static void Tell(string moment)
    {
        _own.Refresh();
        var wall = (DateTime.Now - _own.StartTime).TotalMilliseconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{moment}\t{wall:0}\t{_own.TotalProcessorTime.TotalMilliseconds:0}\t{_own.WorkingSet64 >> 20}"));
    }
}
