using DocPipeline.Domain;

namespace DocPipeline.Host.Batches;

/// <summary>A batch as asked for.</summary>
/// <param name="Output">Folder with a folder for each submission, and the summary.</param>
/// <param name="Programme">For submissions that name none, or null.</param>
/// <param name="Stage">Whose desk they lie on.</param>
/// <param name="Lists">Folder of the given lists, or null.</param>
/// <param name="WithPictures">False leaves out the pictures of pages.</param>
/// <param name="Resumes">True leaves alone what is complete and was made from the same.</param>
/// <param name="Workers">Submissions worked on side by side.</param>
internal sealed record BatchOptions(
    string Output, string? Programme, ReviewStage Stage, string? Lists, bool WithPictures, bool Resumes, int Workers);
