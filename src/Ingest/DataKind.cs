namespace DocPipeline.Ingest;

/// <summary>数据文件类型。Which files may be an online record, by what stands in them.</summary>
public enum DataKind
{
    /// <summary>No data: a document, a picture, or something nobody knows.</summary>
    None,

    /// <summary>A JSON object.</summary>
    Json,

    /// <summary>A workbook.</summary>
    Workbook,

    /// <summary>A text document: a booklet as a rule, a record where it is named so.</summary>
    TextDocument,
}
