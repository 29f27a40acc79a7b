using DocPipeline.Domain;
using DocPipeline.Ingest;
using DocPipeline.Validation.Programmes;

namespace DocPipeline.Pipeline.Tests;

/// <summary>What was found before is believed where everything it was found with is the same, and nowhere else.</summary>
public sealed class KeptEvidenceTests : IDisposable
{
    private static readonly Programme s_programme = ProgrammeLoader.Load(Path.Combine(Root(), "seeds"), "cz-hvp-2023");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("evidence-");

    [Fact]
    public void What_was_found_is_known_to_the_next_run()
    {
        Keep();

        Assert.Equivalent(Sample.Evidence, Recall(Sample.Booklet, s_programme), strict: true);
    }

    [Fact]
    public void Nothing_is_known_of_a_booklet_nobody_has_judged() => Assert.Null(Recall(Sample.Booklet, s_programme));

    [Fact]
    public void Another_booklet_is_not_taken_for_it()
    {
        Keep();

        Assert.Null(Recall(Sample.Booklet with { Defects = [] }, s_programme));
    }

    [Fact]
    public void Another_pack_or_dictionary_finds_anew()
    {
        Keep();

        Assert.Null(Recall(Sample.Booklet, s_programme with { Sha256 = s_programme.Sha256[1..] + "0" }));
    }

    [Fact]
    public void Without_a_cache_nothing_is_kept()
    {
        var nowhere = new KeptEvidence(new ReadingOptions());
        nowhere.Of(Sample.Booklet, s_programme).Keep(Sample.Evidence);

        Assert.Null(nowhere.Of(Sample.Booklet, s_programme).Recall());
        Assert.Empty(Entries());
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_costs_no_result()
    {
        var nowhere = new KeptEvidence(new ReadingOptions { CacheFolder = "/proc/nobody" });
        nowhere.Of(Sample.Booklet, s_programme).Keep(Sample.Evidence);

        Assert.Null(nowhere.Of(Sample.Booklet, s_programme).Recall());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(60)]
    [InlineData(-1)]
    public void A_damaged_entry_is_not_believed_but_written_anew(int at)
    {
        Keep();
        var entry = Assert.Single(Entries());
        var bytes = File.ReadAllBytes(entry);
        bytes[at < 0 ? bytes.Length + at : at] ^= 1;
        File.WriteAllBytes(entry, bytes);

        Assert.Null(Recall(Sample.Booklet, s_programme));
        Keep();
        Assert.NotNull(Recall(Sample.Booklet, s_programme));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(200)]
    public void An_entry_cut_off_is_not_believed(int bytes)
    {
        Keep();
        var entry = Assert.Single(Entries());
        File.WriteAllBytes(entry, File.ReadAllBytes(entry)[..bytes]);

        Assert.Null(Recall(Sample.Booklet, s_programme));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Keep() => Kept().Of(Sample.Booklet, s_programme).Keep(Sample.Evidence);

    private Evidence? Recall(Booklet booklet, Programme programme) => Kept().Of(booklet, programme).Recall();

    // Every run has its own.
    private KeptEvidence Kept() => new(new ReadingOptions { CacheFolder = _folder.FullName });

    private IEnumerable<string> Entries() => _folder.EnumerateFiles("*.evidence", SearchOption.AllDirectories).Select(file => file.FullName);

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DocPipeline.sln")))
            folder = Path.GetDirectoryName(folder.TrimEnd('/')) ?? throw new DirectoryNotFoundException("The tests run inside a checkout.");
        return folder;
    }
}
