using System.Globalization;
using System.Text;
using DocPipeline.Domain;
using DocPipeline.Ingest.Submissions;
using DocPipeline.Validation.Programmes;

namespace DocPipeline.Ingest.Tests.Submissions;

/// <summary>Reads a record from bytes the way the program reads it from a file, with the dictionary that ships.</summary>
internal static class Records
{
    public static Vocabulary Vocabulary { get; } = VocabularyLoader.Load(Seeds());

    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en");

    public static OnlineRecord Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    public static OnlineRecord Read(byte[] bytes)
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("record-").FullName, "record.bin");
        try
        {
            File.WriteAllBytes(path, bytes);
            return OnlineRecordReader.Read(path, Vocabulary, English);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    /// <summary>What the refusal says was expected.</summary>
    public static string Refusal(byte[] bytes) => Assert.Throws<UnusableInputException>(() => Read(bytes)).Expected;

    public static string Refusal(string json) => Refusal(Encoding.UTF8.GetBytes(json));

    private static string Seeds()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "seeds", "dictionary")))
            folder = folder.Parent;
        return Path.Combine(folder!.FullName, "seeds");
    }
}
