using System.Collections.Immutable;
using System.Text;
using DocPipeline.Domain;
using DocPipeline.Store.Submissions;
using DocPipeline.Web.Answers;
using DocPipeline.Work.Intakes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace DocPipeline.Web.Api;

/// <summary>A multipart upload, its files written to a folder of its own as they come; gone with it.</summary>
internal sealed class Upload : IDisposable
{
    private const int MostParts = 200;
    private const int LongestField = 2000;
    private const int LongestName = 200;
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private readonly string _folder;

    public Upload(string root) => _folder = Directory.CreateDirectory(Path.Combine(root, Guid.NewGuid().ToString("n"))).FullName;

    public List<HandedInFile> Files { get; } = [];

    /// <summary>The field of that name; null where it was not sent or is empty.</summary>
    public string? Field(string name) => _fields.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    /// <summary>Takes the request's body.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public async Task<Problem?> ReadAsync(HttpContext context) => await ReadPartsAsync(context).ConfigureAwait(false)
        ?? (Fault() is { } fault ? new Problem(StatusCodes.Status422UnprocessableEntity, fault) : null);

    private async Task<Problem?> ReadPartsAsync(HttpContext context)
    {
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out MediaTypeHeaderValue? type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 70 } boundary)
        {
            return new Problem(StatusCodes.Status415UnsupportedMediaType, "not-multipart");
        }

        var reader = new MultipartReader(boundary, context.Request.Body);
        while (await reader.ReadNextSectionAsync(context.RequestAborted).ConfigureAwait(false) is { } section)
        {
            if (Files.Count + _fields.Count >= MostParts)
                return new Problem(StatusCodes.Status413PayloadTooLarge, "too-many-parts", MostParts);
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out ContentDispositionHeaderValue? disposition)
                || HeaderUtilities.RemoveQuotes(disposition.Name).Value is not { Length: > 0 } name)
            {
                return new Problem(StatusCodes.Status400BadRequest, "bad-request");
            }

            Problem? complaint = disposition.IsFileDisposition()
                ? await KeepAsync(section, disposition, name, context.RequestAborted).ConfigureAwait(false)
                : await RememberAsync(section, name, context.RequestAborted).ConfigureAwait(false);
            if (complaint is not null)
                return complaint;
        }

        return null;
    }

    /// <summary>Files of it as a submission, with what else was sent.</summary>
    /// <param name="name">Its id where its record states none.</param>
    /// <param name="files">Which.</param>
    /// <param name="usual">Its lane where none was sent.</param>
    /// <param name="origin">How it came in.</param>
    /// <param name="district">The one district it may be of, or null.</param>
    public HandedIn As(string name, ImmutableArray<HandedInFile> files, Lane usual, string origin, string? district) => new(
        name, files, IsWhole: files.All(file => !file.IsRecord), Field("programme"), Field("received"), Field("stage") ?? "district",
        Field("lane") is { } lane ? (lane == "archive" ? Lane.Archive : Lane.Interactive) : usual, origin)
    {
        OnlyDistrict = district,
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // What nobody can make sense of is refused, not passed over: a time that is dropped here is a deadline that is not judged.
    private string? Fault()
    {
        if (Files.Count == 0)
            return "no-file";
        if (Files.Count(file => file.IsRecord) > 1)
            return "several-records";
        if (Field("received") is { } received && Moment.Parse(received) is null)
            return "received";
        if (Field("lane") is not (null or "interactive" or "archive"))
            return "lane";
        return Field("stage") is null or "district" or "city" ? null : "stage";
    }

    private async Task<Problem?> KeepAsync(MultipartSection section, ContentDispositionHeaderValue disposition, string field, CancellationToken cancellation)
    {
        if (field is not ("booklet" or "online"))
            return new Problem(StatusCodes.Status422UnprocessableEntity, "unknown-part", field);
        string name = NameOf(disposition);
        if (Files.Any(file => file.Name == name && file.IsRecord == (field == "online")))
            return new Problem(StatusCodes.Status422UnprocessableEntity, "same-name", name);

        // On the disk it has a name of ours: what the sender calls it opens nothing.
        string path = Path.Combine(_folder, Files.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, FileOptions.Asynchronous);
        await using (file.ConfigureAwait(false))
            await section.Body.CopyToAsync(file, cancellation).ConfigureAwait(false);
        Files.Add(new HandedInFile(field == "online", name, path));
        return null;
    }

    private async Task<Problem?> RememberAsync(MultipartSection section, string field, CancellationToken cancellation)
    {
        if (field is not ("programme" or "received" or "stage" or "lane" or "submission"))
            return new Problem(StatusCodes.Status422UnprocessableEntity, "unknown-part", field);
        byte[] buffer = new byte[LongestField + 1];
        int length = await section.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        if (length > LongestField)
            return Problem.TooLarge;
        _fields[field] = Encoding.UTF8.GetString(buffer, 0, length).Trim();
        return null;
    }

    // The last part of whatever path the sender gives; where nothing usable is left, a name of ours.
    private string NameOf(ContentDispositionHeaderValue disposition)
    {
        string sent = (disposition.FileNameStar.HasValue ? disposition.FileNameStar : HeaderUtilities.RemoveQuotes(disposition.FileName)).Value ?? "";
        string name = string.Concat(sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c))).Trim();
        name = name.Length > LongestName ? name[^LongestName..] : name;
        return Intake.IsSafe(name) ? name : $"file-{Files.Count + 1}";
    }
}
