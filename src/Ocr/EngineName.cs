using System.Runtime.Intrinsics.X86;
using System.Security.Cryptography;

namespace DocPipeline.Ocr;

/// <summary>
/// Names an engine so that equal names promise equal bytes: library and models by digest, and the processor's vector instructions, on
/// which the last digits of its sums depend.
/// </summary>
internal static class EngineName
{
    private const int Shown = 12;

    public static string Of(EngineFiles files)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in (string[])[files.Library, files.Detection, files.Recognition, files.Angle, files.Dictionary])
            digest.AppendData(SHA256.HashData(File.ReadAllBytes(path)));
        var vectors = Avx512F.IsSupported ? "avx512" : Avx2.IsSupported ? "avx2" : "sse";
        return $"pp-ocrv4 sha256:{Convert.ToHexStringLower(digest.GetHashAndReset())[..Shown]} {vectors}";
    }
}
