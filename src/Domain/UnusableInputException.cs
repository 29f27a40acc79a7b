namespace DocPipeline.Domain;

/// <summary>无法使用的输入。Something handed in cannot be worked with at all; nothing is written and the caller is told what was expected.</summary>
public sealed class UnusableInputException : Exception
{
    /// <summary>Names the input and what was expected of it.</summary>
    /// <param name="input">File as given, or option.</param>
    /// <param name="expected">What was expected, one line, in the caller's language; names the place within the file where there is one.</param>
    public UnusableInputException(string input, string expected)
        : base($"{input}: {expected}") => (Input, Expected) = (input, expected);

    /// <summary>File as given, or option.</summary>
    public string Input { get; }

    /// <summary>What was expected.</summary>
    public string Expected { get; }
}
