namespace DocPipeline.Domain;

/// <summary>未知栏目。A label of the form that looks like a field's and is not in the dictionary.</summary>
/// <param name="Label">The label, white space between characters taken out.</param>
/// <param name="AsPrinted">What stands beside it first.</param>
/// <param name="Page">The page it stands on.</param>
public sealed record UnknownLabel(string Label, string AsPrinted, PageRef Page);
