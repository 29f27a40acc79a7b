using DocPipeline.Ingest.Submissions;

namespace DocPipeline.Ingest.Material;

/// <summary>Tells data from documents among the files of a submission.</summary>
internal static class RecordKind
{
    // A record is some ten kilobytes; what is larger than this is not read whole to find out.
    private const long MostBytes = 50_000_000;

    public static DataKind Of(MaterialFile file)
    {
        var isPacked = file.StartsWith("PK\u0003\u0004"u8);
        return KnownRecord.Recognise(isPacked && file.Length <= MostBytes ? File.ReadAllBytes(file.Path) : file.Head) switch
        {
            RecordFormat.Json => DataKind.Json,
            RecordFormat.Workbook => DataKind.Workbook,
            RecordFormat.WordDocument => DataKind.TextDocument,
            _ => DataKind.None,
        };
    }
}
