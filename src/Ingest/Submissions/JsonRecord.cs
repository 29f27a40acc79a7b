using System.Text.Json;
using DocPipeline.Domain;

namespace DocPipeline.Ingest.Submissions;

/// <summary>
/// A record as JSON. Strict about structure, since a misplaced part would be a part nobody compares; lenient about whether
/// a value is written as a number, a text or a list. Names it does not know are the portal's own and are passed over.
/// </summary>
internal sealed class JsonRecord
{
    private readonly RecordDraft _draft = new();
    private readonly Refusal _refusal;

    private JsonRecord(Refusal refusal) => _refusal = refusal;

    public static RecordDraft Read(byte[] bytes, Refusal refusal)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(
                PlainText.Decode(bytes), new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 16 });
            var record = new JsonRecord(refusal);
            record.Read(document.RootElement);
            return record._draft;
        }
        catch (JsonException damaged)
        {
            // Which of two properties of one name is meant cannot be told; that error alone comes without a place.
            throw damaged.LineNumber is { } line
                ? refusal.Because("bad-json", line + 1, damaged.BytePositionInLine + 1)
                : refusal.Because("json-twice");
        }
    }

    private void Read(JsonElement root)
    {
        ReadHeading(root, RecordHeading.Programme, "programme");
        ReadHeading(root, RecordHeading.SubmissionId, "submissionId");
        ReadHeading(root, RecordHeading.SubmittedAt, "submittedAt");
        ReadHeading(root, RecordHeading.ApplicantSubmittedAt, "applicantSubmittedAt");
        ReadHeading(root, RecordHeading.District, "district");

        if (!root.TryGetProperty("fields", out JsonElement fields) || fields.ValueKind != JsonValueKind.Array)
            throw Expected("$.fields", "list");
        int index = 0;
        foreach (JsonElement field in fields.EnumerateArray())
            ReadField(field, $"$.fields[{index++}]");

        if (!root.TryGetProperty("attachments", out JsonElement attachments) || attachments.ValueKind == JsonValueKind.Null)
            return;
        if (attachments.ValueKind != JsonValueKind.Array)
            throw Expected("$.attachments", "list");
        _draft.HasAttachments();
        index = 0;
        foreach (JsonElement attachment in attachments.EnumerateArray())
            ReadAttachment(attachment, $"$.attachments[{index++}]");
    }

    private void ReadHeading(JsonElement root, RecordHeading heading, string name)
    {
        if (TextOf(root, name, "$") is { } text)
            _draft.TrySet(heading, text);
    }

    private void ReadField(JsonElement field, string path)
    {
        if (field.ValueKind != JsonValueKind.Object)
            throw Expected(path, "object");
        string? id = TextOf(field, "field", path);
        string? label = TextOf(field, "label", path);
        if (id is null && label is null)
            throw Expected(path, "label");
        if (!field.TryGetProperty("value", out JsonElement value))
            throw Expected(path + ".value", "value");
        _draft.Add(new OnlineEntry(id, label ?? "", TextOf(field, "period", path), ValueOf(value, path + ".value"), TextOf(field, "unit", path)));
    }

    private void ReadAttachment(JsonElement attachment, string path)
    {
        if (attachment.ValueKind == JsonValueKind.String)
        {
            _draft.Add(new OnlineAttachment(Scalar(attachment, path)!, null, null));
            return;
        }

        if (attachment.ValueKind != JsonValueKind.Object)
            throw Expected(path, "object");
        string? label = TextOf(attachment, "label", path);
        string? fileName = TextOf(attachment, "fileName", path);
        if (label is null && fileName is null)
            throw Expected(path, "attachment-label");
        _draft.Add(new OnlineAttachment(label ?? "", fileName, null));
    }

    private string? TextOf(JsonElement owner, string name, string path) =>
        owner.TryGetProperty(name, out JsonElement found) && Scalar(found, $"{path}.{name}") is { } text && !string.IsNullOrWhiteSpace(text)
            ? text
            : null;

    private string ValueOf(JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return Scalar(value, path) ?? "";
        return string.Join('；', value.EnumerateArray().Select((part, index) => Scalar(part, $"{path}[{index}]")).OfType<string>());
    }

    private string? Scalar(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.String => Characters(value, path),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null => null,
        _ => throw Expected(path, "scalar"),
    };

    private string Characters(JsonElement value, string path)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape: no text anybody could have typed.
            throw Expected(path, "scalar");
        }
    }

    private UnusableInputException Expected(string path, string what) => _refusal.Because("json-" + what, path);
}
