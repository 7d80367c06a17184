using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Parsing;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs;

/// <summary>
/// Scripts while somebody writes them: with each change only the changed file is read and checked again. What hangs on
/// all files together (ways to a person, orphans) is asked by <see cref="BookCompiler.Compile"/>, when the author pauses.
/// </summary>
/// <remarks>Not for use by several threads.</remarks>
public sealed class Workbench
{
    private Draft _draft;

    /// <summary>Reads all files once.</summary>
    /// <param name="files">Every file under <c>dialogs/</c>.</param>
    public Workbench(IReadOnlyList<ScriptFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        _draft = BookCompiler.Read(files, new Report()) with { Memory = new StepMemory() };
    }

    /// <summary>Takes a new text of one topic.</summary>
    /// <param name="file">The topic's file as it stands now.</param>
    /// <returns>What is to say about this file, in reading order; empty for a file that is no topic.</returns>
    public IReadOnlyList<Finding> Change(ScriptFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (DraftReader.TopicOf(file.Path) is not var (locale, id))
            return [];
        var report = new Report();
        var script = new Script(file.Path, file.Text);
        HiddenSigns.Check(script, report);
        var topic = TopicParser.Parse(script, locale, id, report);
        _draft = _draft.With(topic);
        if (id == Reserved.Lines)
            _draft = Redirected(_draft, topic, report);
        var focused = _draft with { Focus = topic };
        foreach (var check in Checks.OfOneTopic)
            check(focused, report);
        return report.InOrder();
    }

    /// <summary>Names of services count in every step, so nothing that was remembered holds any more.</summary>
    private static Draft Redirected(Draft draft, Topic directory, Report report) => draft with
    {
        Lines = new Dictionary<string, IReadOnlyList<Line>>(draft.Lines, StringComparer.Ordinal) { [directory.Locale] = LinesFile.Read(directory, report) },
        Memory = new StepMemory(),
    };
}
