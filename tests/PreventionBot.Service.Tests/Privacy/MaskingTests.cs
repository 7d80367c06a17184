using System.Net;
using PreventionBot.Schema.Activities;
using PreventionBot.Schema.Desk;
using PreventionBot.Service.Tests.Harness;
using PreventionBot.Storage.Encryption;
using PreventionBot.Storage.Sqlite;

namespace PreventionBot.Service.Tests.Privacy;

/// <summary>Staff see no contact detail of a young person until they give a reason, which is on record; the young person always sees their own words.</summary>
public sealed class MaskingTests(SharedService shared) : IClassFixture<SharedService>
{
    private const string Written = "il me frappe tous les soirs, mon num c'est 06 12 34 56 78 et j'habite 12 rue des Lilas";
    private const string Shown = "il me frappe tous les soirs, mon num c'est [téléphone] et j'habite [adresse]";

    [Fact]
    public async Task The_queue_and_the_transcript_are_masked_and_the_young_persons_own_page_is_not()
    {
        using var listener = await Listener.SignInAsync(shared.Service);
        var young = await QueuedAsync();

        var entry = await listener.EntryAsync(young);
        var claim = await listener.TakeAsync(young);
        var line = Line(await listener.ReadAsync(claim));

        Assert.Equal((Shown, 2), (line.Text, line.Masked));
        Assert.NotEmpty(entry.Reasons);
        Assert.DoesNotContain(entry.Reasons, reason => reason.Words.Contains("34 56", StringComparison.Ordinal) || reason.Words.Contains("Lilas", StringComparison.Ordinal));
        Assert.NotEmpty(line.Highlights);
        Assert.All(line.Highlights, mark => Assert.InRange(mark.Start + mark.Length, 1, line.Text.Length));
        Assert.Contains(await young.ReadAsync(), activity => activity.Text == Written);
    }

    [Fact]
    public async Task The_owner_reads_one_message_for_a_reason_and_it_is_on_record_without_its_words()
    {
        await using var service = await ServiceProcess.StartAsync(("Helpline__Hours__0", "mon-sun 00:00-24:00"));
        using var listener = await Listener.SignInAsync(service, "Camille");
        var young = await QueuedAsync(service);
        var claim = await listener.TakeAsync(young);
        var line = Line(await listener.ReadAsync(claim));
        var before = await young.ReadAsync();

        var (status, original) = await listener.RevealAsync(claim, line.Number, RevealReasons.Danger, "il faut la retrouver");

        Assert.Equal((HttpStatusCode.OK, Written), (status, original?.Text));
        // The young person is told nothing, and staff go on seeing it masked.
        Assert.Equal(before.Count, (await young.ReadAsync()).Count);
        Assert.Equal(Shown, Line(await listener.ReadAsync(claim)).Text);
        await service.KillAsync();
        var keys = KeyRing.Open(new DirectoryInfo(Path.Combine(service.DataFolder, "data", "keys")), null);
        using var store = new SqliteStore(Path.Combine(service.DataFolder, "data", "prevention.db"), keys, TimeProvider.System);
        var kept = Assert.Single(await new SqliteAuditTrail(store).ReadAsync(10, TestContext.Current.CancellationToken), record => record.ConversationId == young.Id);
        Assert.Equal(("demonstration/camille", line.Number, RevealReasons.Danger), (kept.Entry.StaffId, kept.Entry.Number, kept.Entry.Reason));
        Assert.Equal("il faut la retrouver", kept.Entry.Note);
    }

    [Fact]
    public async Task Nobody_reads_an_original_without_a_reason_a_claim_and_a_message_of_the_young_person()
    {
        using var listener = await Listener.SignInAsync(shared.Service, "Sacha");
        using var other = await Listener.SignInAsync(shared.Service, "Camille");
        var young = await QueuedAsync();
        var claim = await listener.TakeAsync(young);
        var conversation = await listener.ReadAsync(claim);
        var number = Line(conversation).Number;
        var robot = conversation.Activities.First(line => line.Speaker != Speakers.Young).Number;

        Assert.Equal(HttpStatusCode.BadRequest, (await listener.RevealAsync(claim, number, "curiosity", "pour voir")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await listener.RevealAsync(claim, number, RevealReasons.Danger, "  ")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await listener.RevealAsync(claim, number, RevealReasons.Danger, new string('a', 301))).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await other.RevealAsync(claim, number, RevealReasons.Danger, "pour voir")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await listener.RevealAsync(claim with { Claim = claim.Claim - 1 }, number, RevealReasons.Danger, "pour voir")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await listener.RevealAsync(claim, robot, RevealReasons.Danger, "pour voir")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await listener.RevealAsync(claim, 9_999, RevealReasons.Danger, "pour voir")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await listener.RevealAsync(claim, 0, RevealReasons.Danger, "pour voir")).Status);
        await listener.ChangeAsync(claim, "close");
        Assert.Equal(HttpStatusCode.Conflict, (await listener.RevealAsync(claim, number, RevealReasons.Danger, "pour voir")).Status);
    }

    private async Task<Young> QueuedAsync(ServiceProcess? service = null)
    {
        var young = await Young.ArriveAsync(service ?? shared.Service);
        await young.SayAsync(Written);
        await young.AskForPersonAsync();
        return young;
    }

    private static DeskActivity Line(DeskConversation conversation) =>
        Assert.Single(conversation.Activities, line => line.Speaker == Speakers.Young && line.Text.Contains("frappe", StringComparison.Ordinal));
}
