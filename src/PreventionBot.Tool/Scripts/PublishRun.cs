using System.CommandLine;
using PreventionBot.Conversations.Publishing;
using PreventionBot.Dialogs;

namespace PreventionBot.Tool.Scripts;

/// <summary>Takes scripts through the gates and publishes them: of a folder, or of an older publication.</summary>
internal sealed class PublishRun
{
    private readonly Option<string> _author = Required("--author", "Who publishes.");
    private readonly Option<string> _note = Required("--note", "Why, in a few words.");
    private readonly Option<bool> _acceptLosses = new("--accept-losses") { Description = "Publish although people lose their place." };
    private readonly Option<int> _hours = Hours();

    public static Option<int> Hours() => new("--hours")
    {
        Description = "Conversations touched within so many hours count as running.",
        DefaultValueFactory = _ => 24,
    };

    public void AddTo(Command command)
    {
        command.Add(_author);
        command.Add(_note);
        command.Add(_acceptLosses);
        command.Add(_hours);
    }

    /// <summary>0 when they are live afterwards; 1 when a gate stayed shut or somebody else was faster.</summary>
    public async Task<int> RunAsync(
        ParseResult parsed, OpenStore store, Origin origin, string language, CancellationToken cancellationToken)
    {
        var (name, files, today) = origin;
        var candidate = await Candidate.ReadAsync(store, name, files, parsed.GetValue(_hours), today, cancellationToken);
        if (candidate.Live is { Publication: var live } && live.Hash == BookCompiler.Hash(files))
        {
            Say(new Bilingual(
                $"Déjà en ligne : publication {live.Number} ({live.Hash}).", $"Already live: publication {live.Number} ({live.Hash})."));
            return 0;
        }

        if (!Gates.InOrder(parsed.GetValue(_acceptLosses), language).All(gate => gate(candidate)) || candidate.Compiled.Book is not { } book)
            return 1;
        var proposal = Proposal.Of(files, book, candidate.Live, parsed.GetRequiredValue(_author), parsed.GetRequiredValue(_note));
        switch (await store.Scripts.PublishAsync(proposal, cancellationToken))
        {
            case PublishResult.Done { Publication: var done }:
                Say(new Bilingual(
                    $"En ligne : publication {done.Number} ({done.Hash}).", $"Live: publication {done.Number} ({done.Hash})."));
                return 0;
            case PublishResult.Overtaken overtaken:
                throw new RefusedException(
                    $"Quelqu'un a publié entre-temps (publication {overtaken.Newest}) : rien n'est publié. Relance pour comparer avec la sienne.",
                    $"Somebody has published meanwhile (publication {overtaken.Newest}): nothing is published. Run it again to compare with theirs.");
            default:
                throw new InvalidOperationException("Publishing ends in one of two ways.");
        }

        void Say(Bilingual words) => Console.Out.WriteLine(words.In(language));
    }

    private static Option<string> Required(string name, string description) => new(name)
    {
        Description = description,
        Required = true,
        Validators =
        {
            result =>
            {
                if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
                    result.AddError($"{name} is empty: expected a few words.");
            },
        },
    };
}

/// <summary>Where scripts to be published come from.</summary>
/// <param name="Name">The folder or the publication, to name it in messages.</param>
/// <param name="Files">The files.</param>
/// <param name="Today">The day for what grows old; null to go back.</param>
internal sealed record Origin(string Name, IReadOnlyList<ScriptFile> Files, DateOnly? Today);
