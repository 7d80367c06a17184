using System.Text.Json;
using PreventionBot.Tool.Scripts;

namespace PreventionBot.Tool.Reports;

/// <summary>What publishing would do, for machines.</summary>
internal static class ImpactJson
{
    public static string Of(Candidate candidate, string language) => JsonSerializer.Serialize(
        new ImpactView(
            candidate.Impact?.Blocks ?? false,
            candidate.Live?.Publication.Number,
            candidate.Live?.Publication.Hash,
            candidate.Compiled.Book?.Hash,
            [.. (candidate.Impact?.Lines ?? []).Select(line => new ImpactLineView(
                line.Kind.ToString(), line.Blocks, line.Subject, line.Conversations, line.Message.In(language), line.Mend.In(language)))]),
        ReportJson.Readable.ImpactView);
}

/// <summary>The report as printed by <c>--json</c>.</summary>
/// <param name="Live">Number of the live publication; absent when there is none.</param>
internal sealed record ImpactView(bool Blocks, long? Live, string? LiveHash, string? Hash, IReadOnlyList<ImpactLineView> Lines);

/// <summary>One line of it.</summary>
internal sealed record ImpactLineView(
    string Kind, bool Blocks, string Subject, int Conversations, string Message, string Mend);
