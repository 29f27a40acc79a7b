using DocPipeline.Domain;
using DocPipeline.Reporting.Runs;

namespace DocPipeline.Host.Checks;

/// <summary>Reads what an earlier check came to, from its output folder or its <c>report.json</c>.</summary>
internal sealed class EarlierRun(Messages messages)
{
    private const string FileName = "report.json";

    /// <exception cref="UnusableInputException">There is no report of ours.</exception>
    public RunRecord Read(string path)
    {
        string file = Directory.Exists(path) ? Path.Combine(path, FileName) : path;
        try
        {
            return RunJson.Read(file) ?? throw new UnusableInputException(file, messages["previous.expected"]);
        }
        catch (Exception outside) when (outside is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(file, messages["previous.expected"]);
        }
    }

    /// <exception cref="UnusableInputException">There is no report of ours, or it is one of another programme.</exception>
    public RunRecord Read(string path, string programme)
    {
        RunRecord run = Read(path);
        return run.Programme == programme
            ? run
            : throw new UnusableInputException(path, messages.Format("previous.programme", programme, run.Programme));
    }
}
