using DocPipeline.Host.Cli;
using DocPipeline.Ingest;

// The child that reads a booklet is this same program, and must not pay for a command line it does not have.
return args is [ReadingWorker.Verb, .. var rest]
    ? ReadingWorker.Run(rest)
    : await CommandLine.RunAsync(args, Terminal.OfThisProcess());
