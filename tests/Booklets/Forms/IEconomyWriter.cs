namespace DocPipeline.Booklets.Forms;

/// <summary>One way to set the figures of three years.</summary>
internal interface IEconomyWriter
{
    /// <summary>The group 主要经济指标.</summary>
    string Write(FormPen pen, IReadOnlyList<string> fields);
}
