using DocPipeline.Ingest.Caching;
using DocPipeline.Sandbox;

namespace DocPipeline.Ingest.Reading;

/// <summary>What every format's reader works with.</summary>
/// <param name="Options">Settings and caps.</param>
/// <param name="Launcher">Starts children.</param>
/// <param name="Worker">The reading child's program.</param>
/// <param name="Messages">Words for what could not be read.</param>
/// <param name="Work">Where files of our own making lie.</param>
/// <param name="Cache">Pages read before; null where none are kept.</param>
/// <param name="Deaths">Over which pages children died.</param>
internal sealed record ReadingTools(
    ReadingOptions Options, ChildLauncher Launcher, WorkerProgram Worker, DefectMessages Messages, WorkFolder Work, PageCache? Cache,
    DeathLog Deaths);
