using System.Text.Json;
using PreventionBot.Dialogs.Testing;

namespace PreventionBot.Tool.Reports;

/// <summary>What became of the tests, for machines.</summary>
internal static class TestsJson
{
    public static string Of(IReadOnlyList<TestOutcome> results, Coverage coverage, string language) => JsonSerializer.Serialize(
        new TestsView(
            results.Count(result => result.Failures.Count == 0),
            [.. results.SelectMany(result => result.Failures.Select(failure => new TestFailureView(
                result.Test.Path, failure.Line, result.Test.Name, failure.Message.In(language))))],
            [.. coverage.Reports.Select(report => new CoverageView(
                report.Locale,
                results.Count(result => result.Test.Setting.Locale == report.Locale),
                report.Steps,
                report.Replies,
                report.Sides,
                [.. report.Untested.Select(untested => untested.Step.ToString())]))]),
        ReportJson.Readable.TestsView);
}

/// <summary>What <c>test --json</c> prints.</summary>
internal sealed record TestsView(int Passed, IReadOnlyList<TestFailureView> Failures, IReadOnlyList<CoverageView> Coverage);

internal sealed record TestFailureView(string File, int Line, string Name, string Message);

internal sealed record CoverageView(
    string Locale, int Conversations, Share Steps, Share Replies, Share Sides, IReadOnlyList<string> Untested);
