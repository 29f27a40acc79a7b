namespace DocPipeline.Reporting.Xlsx;

/// <summary>A column of a sheet.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Most">Characters it is wide at most; longer text is broken into lines.</param>
internal sealed record Column(string Title, int Most = 18);
