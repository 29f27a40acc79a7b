using DocPipeline.Ocr.Paddle;

namespace DocPipeline.Ocr;

/// <summary>The recognition engines there are.</summary>
public static class OcrEngines
{
    /// <summary>The engine's name as it stands in a report; nothing is loaded for it.</summary>
    public static EngineIdentity IdentityOf(EngineFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return EngineName.Of(files);
    }

    /// <summary>Loads the engine.</summary>
    /// <exception cref="DllNotFoundException">Its library cannot be loaded.</exception>
    /// <exception cref="InvalidDataException">A model cannot be.</exception>
    public static IOcrEngine Open(EngineFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new PaddleEngine(files);
    }

    /// <summary>Loads what reads single lines of digital pages, a part of the engine.</summary>
    /// <exception cref="DllNotFoundException">Its library cannot be loaded.</exception>
    /// <exception cref="InvalidDataException">The model cannot be.</exception>
    public static ILineReader OpenLines(EngineFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new PrintedLineReader(files);
    }
}
