using DocPipeline.Host.Cli;

return await CommandLine.RunAsync(args, Terminal.OfThisProcess());
