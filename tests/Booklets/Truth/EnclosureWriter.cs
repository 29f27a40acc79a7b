using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DocPipeline.Booklets.Facts;
using DocPipeline.Booklets.Faults;
using DocPipeline.Booklets.Forms;
using DocPipeline.Booklets.Printing;

namespace DocPipeline.Booklets.Truth;

/// <summary>Writes what lies beside a booklet: a second file, the lists given to its check, and the other submissions of its batch.</summary>
internal static class EnclosureWriter
{
    // A comment behind the end of a PDF changes no page, only the file.
    private static readonly byte[] s_comment = "\n% 2\n"u8.ToArray();

    private const int BrokenOffAt = 600;

    public static async Task SaveAsync(MadeBooklet booklet, string folder, CancellationToken cancellation)
    {
        var world = booklet.Truth.World;
        foreach (var (name, text) in world.Lists)
        {
            Directory.CreateDirectory(Path.Combine(folder, "lists"));
            await File.WriteAllTextAsync(Path.Combine(folder, "lists", name), text, cancellation);
        }

        if (world.SecondFile != SecondFile.None)
        {
            Directory.CreateDirectory(Path.Combine(folder, "enclosed"));
            await EncloseAsync(Path.Combine(Path.GetFullPath(folder), "enclosed", "附件.pdf"), booklet.Pdf, world.SecondFile, cancellation);
        }

        for (var i = 0; i < world.Neighbours.Length; i++)
        {
            var target = Path.Combine(folder, "neighbours", string.Create(CultureInfo.InvariantCulture, $"{i + 1}"));
            Directory.CreateDirectory(target);
            var file = world.Neighbours[i].SameBooklet ? [.. booklet.Pdf, .. s_comment] : Encoding.ASCII.GetBytes("%PDF-1.4\n");
            await File.WriteAllBytesAsync(Path.Combine(target, "booklet.pdf"), file, cancellation);
            await MadeBooklet.SaveAsync(Path.Combine(target, "submission.json"), Record(booklet.OnlineRecord, world.Neighbours[i], i), cancellation);
        }
    }

    private static async Task EncloseAsync(string file, byte[] pdf, SecondFile fault, CancellationToken cancellation)
    {
        await File.WriteAllBytesAsync(file, fault == SecondFile.BrokenOff ? pdf[..BrokenOffAt] : pdf, cancellation);
        if (fault == SecondFile.Locked) await Tool.RunAsync("qpdf", ["--encrypt", "secret", "owner", "256", "--", "--replace-input", file], cancellation);
    }

    private static JsonObject Record(JsonObject own, Neighbour neighbour, int index)
    {
        var record = own.DeepClone().AsObject();
        record["submissionId"] = $"{own["submissionId"]}-{index + 2}";
        if (!neighbour.OtherApplicant) return record;
        foreach (var entry in record["fields"]!.AsArray().Select(e => e!.AsObject()))
        {
            if (Is(entry, FieldIds.Uscc)) entry["value"] = CreditCode.Make(new Random(7000 + index));
            if (Is(entry, FieldIds.Name)) entry["value"] = $"常州第{"一二三"[index]}邻里机械有限公司";
        }

        return record;
    }

    private static bool Is(JsonObject entry, string field) => (string?)entry["field"] == field || (entry["field"] is null && (string?)entry["label"] == Wordings.Of(field).Open[0]);
}
