using System.Globalization;
using System.Text;
using DocPipeline.Domain;
using DocPipeline.Ingest.Submissions;
using FsCheck;
using FsCheck.Fluent;

namespace DocPipeline.Ingest.Tests.Submissions;

/// <summary>Whatever is handed in, it is read or refused; and what was written is what is read.</summary>
public sealed class ReadingAnythingTests
{
    [Fact]
    public void Bytes_of_any_kind_are_read_or_refused() => Prop.ForAll<byte[]>(ReadOrRefused).QuickCheckThrowOnFailure();

    [Fact]
    public void A_record_with_any_byte_changed_is_read_or_refused()
    {
        byte[][] records =
        [
            Encoding.UTF8.GetBytes("""{ "fields": [ { "label": "职工总数", "period": 2022, "value": "86" } ], "attachments": [] }"""),
            Workbook.Of(["填报项", "填报内容"], ["职工总数", "86"]),
        ];
        Prop.ForAll<int, int, byte>((which, where, with) =>
        {
            byte[] record = [.. records[(which & int.MaxValue) % records.Length]];
            record[(where & int.MaxValue) % record.Length] = with;
            ReadOrRefused(record);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Cells_of_any_text_come_back_from_CSV_as_they_were_written() => Prop.ForAll<NonEmptyArray<NonEmptyArray<string?>>>(rows =>
    {
        string?[][] written = [.. rows.Get.Select(row => row.Get).Where(row => row.Any(cell => !string.IsNullOrWhiteSpace(cell)))];
        string csv = string.Join("\r\n", written.Select(row => string.Join(',', row.Select(Quoted))));

        Assert.Equal(
            written.Select(row => row.Select(cell => cell ?? "")),
            CsvRows.Read(csv, new Refusal("a.csv", CultureInfo.InvariantCulture)).Select(row => row.Cells.AsEnumerable()));
    }).QuickCheckThrowOnFailure();

    private static string Quoted(string? cell) => $"\"{cell?.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static void ReadOrRefused(byte[] bytes)
    {
        try
        {
            Assert.NotNull(Records.Read(bytes));
        }
        catch (UnusableInputException refused)
        {
            Assert.NotEmpty(refused.Expected);
        }
    }
}
