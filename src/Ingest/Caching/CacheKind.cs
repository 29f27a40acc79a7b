namespace DocPipeline.Ingest.Caching;

/// <summary>What an entry of the cache holds; its name in lower case ends the entry's file name.</summary>
public enum CacheKind
{
    /// <summary>The pages of one document as its file states them.</summary>
    Text,

    /// <summary>One recognised page.</summary>
    Scan,

    /// <summary>An office file laid out as PDF.</summary>
    Layout,

    /// <summary>What was found in the pages of a booklet.</summary>
    Evidence,
}
