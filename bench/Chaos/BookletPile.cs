using System.Diagnostics;
using System.Globalization;

namespace DocPipeline.Chaos;

/// <summary>Booklets put together from the samples of the checkout: digital pages, and two pages as pictures, which take seconds to read.</summary>
internal sealed class BookletPile(string folder, int booklets, int pages, bool withPoison)
{
    internal const string Samples = "testdata/booklets";
    private static readonly string[] Originals = ["hvp-clean", "hvp-sales-differ", "hvp-audit-differs", "hvp-exemption-unproven", "strategy-clean", "transfer-clean"];

    public string Folder { get; } = folder;

    public IEnumerable<string> Names => Enumerable.Range(1, booklets).Select(i => string.Create(CultureInfo.InvariantCulture, $"booklet-{i}"));

    public void Make()
    {
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        foreach (var (i, name) in Names.Index())
        {
            string original = Path.Combine(Samples, Originals[i % Originals.Length]);
            string booklet = Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;
            string pdf = Path.Combine(original, "booklet.pdf");
            Run("qpdf", ["--empty", "--pages", .. Enumerable.Repeat<string[]>([pdf, "1-z"], pages).SelectMany(part => part), "--", Path.Combine(booklet, "all.pdf")]);
            Run("qpdf", [Path.Combine(booklet, "all.pdf"), "--pages", ".", string.Create(CultureInfo.InvariantCulture, $"1-{pages - 2}"), "--", Path.Combine(booklet, "booklet.pdf")]);
            File.Delete(Path.Combine(booklet, "all.pdf"));
            Run("pdftoppm", ["-r", "110", "-gray", "-png", "-f", "1", "-l", "2", pdf, Path.Combine(booklet, "scan")]);
            File.Copy(Path.Combine(original, "submission.json"), Path.Combine(booklet, "submission.json"));
            if (withPoison && i == 0)
                PoisonedPdf.Write(Path.Combine(booklet, "poison.pdf"));
        }
    }

    /// <summary>Copies one to a watched folder, under a name that is complete at once.</summary>
    public void Drop(string name, string watched)
    {
        string draft = Directory.CreateDirectory(Path.Combine(watched, "." + name)).FullName;
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Folder, name)))
            File.Copy(file, Path.Combine(draft, Path.GetFileName(file)));
        Directory.Move(draft, Path.Combine(watched, name));
    }

    internal static void Run(string program, IEnumerable<string> arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        string complaint = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode is not (0 or 3))
            throw new InvalidOperationException($"{program}: {complaint}");
    }
}
