using System.Collections.Immutable;
using DocPipeline.Domain;
using DocPipeline.Ingest;

namespace DocPipeline.Host.Batches;

/// <summary>Finds the online record among a submission's files: the one named so, else the only JSON, else the only workbook.</summary>
internal static class RecordFiles
{
    private const string RecordName = "submission";

    private static readonly string[] Extensions = [".json", ".xlsx"];

    /// <summary>True for a file that may be a record by itself; whether it is one shows when it is read.</summary>
    public static bool IsRecord(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The record, or null where there is none.</summary>
    /// <exception cref="UnusableInputException">Several may be meant.</exception>
    public static HandedInFile? Find(string submission, ImmutableArray<HandedInFile> files, Messages messages)
    {
        IEnumerable<HandedInFile>[] ways =
        [
            files.Where(f => f.Data != DataKind.None && Path.GetFileNameWithoutExtension(f.Name).Equals(RecordName, StringComparison.OrdinalIgnoreCase)),
            files.Where(f => f.Data == DataKind.Json),
            files.Where(f => f.Data == DataKind.Workbook),
        ];
        foreach (List<HandedInFile> candidates in ways.Select(way => way.ToList()))
        {
            if (candidates.Count > 1)
                throw new UnusableInputException(submission, messages.Format("batch.several-records", string.Join(", ", candidates.Select(c => c.Name))));
            if (candidates is [var only])
                return only;
        }

        return null;
    }
}
