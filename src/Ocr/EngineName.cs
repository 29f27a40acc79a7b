using System.Security.Cryptography;
using System.Text;

using DocPipeline.Ocr.Glyphs;
using DocPipeline.Ocr.Models;
using DocPipeline.Ocr.Tesseract;

namespace DocPipeline.Ocr;

/// <summary>
/// Names an engine: libraries, models, how they are simplified and the typefaces rare characters are told by, those of the witnesses among
/// them, all by digest, and the processor's vector instructions, on which the last digits of its sums depend.
/// </summary>
internal static class EngineName
{
    private const int Shown = 12;
    private const string Libraries = "/usr/lib/x86_64-linux-gnu";

    // Without a witness more figures go to a person: that it is absent is part of the name.
    private static readonly string[] Witness =
        [Path.Combine(Libraries, "libtesseract.so.5"), Path.Combine(Libraries, "liblept.so.5"), Path.Combine(Libraries, "libfreetype.so.6"), TesseractNumbers.DataFile];

    public static EngineIdentity Of(EngineFiles files)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in (string[])[files.Library, files.Detection, files.Recognition, files.Angle, files.Dictionary, .. Witness])
            digest.AppendData(File.Exists(path) ? SHA256.HashData(File.ReadAllBytes(path)) : new byte[SHA256.HashSizeInBytes]);
        digest.AppendData([ModelSimplifier.Version]);
        digest.AppendData(Encoding.UTF8.GetBytes(TypefaceFiles.Fingerprint()));
        var sha256 = Convert.ToHexStringLower(digest.GetHashAndReset());
        return new EngineIdentity($"pp-ocrv4 sha256:{sha256[..Shown]} {Vectors()}", sha256);
    }

    // The kernel is asked: native code answers for the processor it was compiled for, not for the one it runs on.
    private static string Vectors()
    {
        var flags = File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("flags", StringComparison.Ordinal))?.Split(' ') ?? [];
        return flags.Contains("avx512f") ? "avx512" : flags.Contains("avx2") ? "avx2" : "sse";
    }
}
