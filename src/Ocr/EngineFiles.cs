namespace DocPipeline.Ocr;

/// <summary>Where the engine's library and weights lie.</summary>
/// <param name="Folder">Absolute path.</param>
public sealed record EngineFiles(string Folder)
{
    /// <summary>ONNX Runtime.</summary>
    public string Library => Path.Combine(Folder, "libonnxruntime.so.1");

    /// <summary>The model that finds lines.</summary>
    public string Detection => Path.Combine(Folder, "ch_PP-OCRv4_det_infer.onnx");

    /// <summary>The model that reads them.</summary>
    public string Recognition => Path.Combine(Folder, "ch_PP-OCRv4_rec_infer.onnx");

    /// <summary>The model that tells upside-down lines.</summary>
    public string Angle => Path.Combine(Folder, "ch_ppocr_mobile_v2.0_cls_infer.onnx");

    /// <summary>The characters the reading model knows, one a line.</summary>
    public string Dictionary => Path.Combine(Folder, "ppocr_keys_v1.txt");

    /// <summary>True where all of them are there.</summary>
    public bool ArePresent => File.Exists(Library) && File.Exists(Detection) && File.Exists(Recognition) && File.Exists(Angle) && File.Exists(Dictionary);

    internal int[] ReadDictionary() => Array.ConvertAll(
        File.ReadAllText(Dictionary).TrimEnd('\n').Split('\n'), static line => line.Length > 0 ? char.ConvertToUtf32(line, 0) : ' ');
}
