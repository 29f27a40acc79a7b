namespace DocPipeline.Native.OnnxRuntime;

/// <summary>A loaded model: one tensor in, one tensor out.</summary>
public sealed unsafe class OnnxModel : IDisposable
{
    private readonly OnnxLibrary library;
    private readonly byte[] inputName;
    private readonly byte[] outputName;
    private nint session;

    internal OnnxModel(OnnxLibrary library, nint session, byte[] inputName, byte[] outputName)
    {
        this.library = library;
        this.session = session;
        this.inputName = inputName;
        this.outputName = outputName;
    }

    /// <summary>Runs the model.</summary>
    /// <param name="input">Values, the last dimension running fastest; may be longer than the shape asks for.</param>
    /// <param name="shape">Its dimensions.</param>
    /// <param name="output">Taken where it is long enough, else replaced by a longer one.</param>
    /// <returns>The dimensions of the output.</returns>
    public long[] Run(float[] input, ReadOnlySpan<long> shape, ref float[] output)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        var count = Product(shape);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, input.Length, nameof(shape));
        fixed (float* data = input)
        fixed (long* dimensions = shape)
        fixed (byte* nameIn = inputName, nameOut = outputName)
        {
            var given = library.TensorOver(data, (nuint)count, dimensions, shape.Length);
            nint result;
            try
            {
                result = library.Run(session, nameIn, given, nameOut);
            }
            finally
            {
                library.ReleaseValue(given);
            }
            var answered = library.ShapeOf(result);
            var length = (int)Product(answered);
            if (output.Length < length)
                output = new float[length];
            new ReadOnlySpan<float>(library.DataOf(result), length).CopyTo(output);
            library.ReleaseValue(result);
            return answered;
        }
    }

    /// <summary>Frees the model.</summary>
    public void Dispose()
    {
        if (session != 0)
            library.ReleaseSession(session);
        session = 0;
    }

    private static long Product(ReadOnlySpan<long> shape)
    {
        long product = 1;
        foreach (var length in shape)
            product = checked(product * length);
        return product;
    }
}
