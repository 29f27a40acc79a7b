using System.Runtime.InteropServices;
using System.Text;

namespace DocPipeline.Native.OnnxRuntime;

/// <summary>ONNX Runtime's shared library: loaded once a process, one thread a session.</summary>
public sealed unsafe class OnnxLibrary
{
    private const int LogErrors = 3;
    private const int ArenaAllocator = 1;
    private const int FloatElements = 1;
    private const int AllOptimisations = 99;
    private readonly nint* table;
    private readonly nint environment;

    /// <summary>Loads it.</summary>
    /// <exception cref="DllNotFoundException">It cannot be loaded.</exception>
    /// <exception cref="EntryPointNotFoundException">It is no ONNX Runtime, or one older than this code was written for.</exception>
    public OnnxLibrary(string path)
    {
        var start = (delegate* unmanaged<nint*>)NativeLibrary.GetExport(NativeLibrary.Load(path), "OrtGetApiBase");
        var root = start();
        table = ((delegate* unmanaged<uint, nint*>)root[0])(OnnxApi.Version);
        if (table is null)
            throw new EntryPointNotFoundException($"{path}: OrtGetApi({OnnxApi.Version})");
        Version = Marshal.PtrToStringUTF8((nint)((delegate* unmanaged<byte*>)root[1])()) ?? "";
        nint made, memory;
        fixed (byte* name = "docpipeline\0"u8)
            Check(((delegate* unmanaged<int, byte*, nint*, nint>)table[OnnxApi.CreateEnv])(LogErrors, name, &made));
        environment = made;
        Check(((delegate* unmanaged<int, int, nint*, nint>)table[OnnxApi.CreateCpuMemoryInfo])(ArenaAllocator, 0, &memory));
        Memory = memory;
    }

    /// <summary>The library's own version.</summary>
    public string Version { get; }

    internal nint Memory { get; }

    /// <summary>Loads a model that takes one tensor and gives one.</summary>
    /// <exception cref="InvalidDataException">It is no model this library can run.</exception>
    public OnnxModel Open(ReadOnlySpan<byte> model)
    {
        nint options, session;
        Check(((delegate* unmanaged<nint*, nint>)table[OnnxApi.CreateSessionOptions])(&options));
        Check(((delegate* unmanaged<nint, int, nint>)table[OnnxApi.SetIntraOpNumThreads])(options, 1));
        Check(((delegate* unmanaged<nint, int, nint>)table[OnnxApi.SetInterOpNumThreads])(options, 1));
        Check(((delegate* unmanaged<nint, int, nint>)table[OnnxApi.SetSessionGraphOptimizationLevel])(options, AllOptimisations));

        // Crops are of every width: patterns and arenas kept for each of them would only grow.
        Check(((delegate* unmanaged<nint, nint>)table[OnnxApi.DisableMemPattern])(options));
        Check(((delegate* unmanaged<nint, nint>)table[OnnxApi.DisableCpuMemArena])(options));
        fixed (byte* bytes = model)
            Check(((delegate* unmanaged<nint, void*, nuint, nint, nint*, nint>)table[OnnxApi.CreateSessionFromArray])(environment, bytes, (nuint)model.Length, options, &session));
        ((delegate* unmanaged<nint, void>)table[OnnxApi.ReleaseSessionOptions])(options);
        return new OnnxModel(this, session, NameOf(session, OnnxApi.SessionGetInputName), NameOf(session, OnnxApi.SessionGetOutputName));
    }

    internal nint TensorOver(float* data, nuint count, long* shape, int dimensions)
    {
        nint value;
        Check(((delegate* unmanaged<nint, void*, nuint, long*, nuint, int, nint*, nint>)table[OnnxApi.CreateTensorWithDataAsOrtValue])(
            Memory, data, count * sizeof(float), shape, (nuint)dimensions, FloatElements, &value));
        return value;
    }

    internal nint Run(nint session, byte* inputName, nint input, byte* outputName)
    {
        nint output = 0;
        Check(((delegate* unmanaged<nint, nint, byte**, nint*, nuint, byte**, nuint, nint*, nint>)table[OnnxApi.Run])(
            session, 0, &inputName, &input, 1, &outputName, 1, &output));
        return output;
    }

    internal long[] ShapeOf(nint value)
    {
        nint info;
        nuint count;
        Check(((delegate* unmanaged<nint, nint*, nint>)table[OnnxApi.GetTensorTypeAndShape])(value, &info));
        Check(((delegate* unmanaged<nint, nuint*, nint>)table[OnnxApi.GetDimensionsCount])(info, &count));
        var shape = new long[(int)count];
        fixed (long* first = shape)
            Check(((delegate* unmanaged<nint, long*, nuint, nint>)table[OnnxApi.GetDimensions])(info, first, count));
        ((delegate* unmanaged<nint, void>)table[OnnxApi.ReleaseTensorTypeAndShapeInfo])(info);
        return shape;
    }

    internal float* DataOf(nint value)
    {
        void* data;
        Check(((delegate* unmanaged<nint, void**, nint>)table[OnnxApi.GetTensorMutableData])(value, &data));
        return (float*)data;
    }

    internal void ReleaseValue(nint value) => ((delegate* unmanaged<nint, void>)table[OnnxApi.ReleaseValue])(value);

    internal void ReleaseSession(nint session) => ((delegate* unmanaged<nint, void>)table[OnnxApi.ReleaseSession])(session);

    private byte[] NameOf(nint session, int function)
    {
        nint allocator;
        byte* name;
        Check(((delegate* unmanaged<nint*, nint>)table[OnnxApi.GetAllocatorWithDefaultOptions])(&allocator));
        Check(((delegate* unmanaged<nint, nuint, nint, byte**, nint>)table[function])(session, 0, allocator, &name));
        var text = Marshal.PtrToStringUTF8((nint)name) ?? "";
        Check(((delegate* unmanaged<nint, void*, nint>)table[OnnxApi.AllocatorFree])(allocator, name));
        return Encoding.UTF8.GetBytes(text + "\0");
    }

    private void Check(nint status)
    {
        if (status == 0)
            return;
        var message = Marshal.PtrToStringUTF8((nint)((delegate* unmanaged<nint, byte*>)table[OnnxApi.GetErrorMessage])(status));
        ((delegate* unmanaged<nint, void>)table[OnnxApi.ReleaseStatus])(status);
        throw new InvalidDataException($"ONNX Runtime: {message}");
    }
}
