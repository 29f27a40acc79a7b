namespace DocPipeline.Domain;

/// <summary>读取缺陷。Something of the material that could not be read; it travels with the result and ends as a finding.</summary>
/// <param name="Code">What is wrong.</param>
/// <param name="File">File name as given.</param>
/// <param name="Page">The page, where one page is meant.</param>
/// <param name="Detail">What was met, in plain words, for the message.</param>
public sealed record Defect(DefectCode Code, string File, PageRef? Page, string Detail);
