using static DocPipeline.Accuracy.CheckedBooklet;

namespace DocPipeline.Accuracy;

/// <summary>Attachments with their pages, and page kinds.</summary>
internal static class StructureScorer
{
    public static void Add(Score score, CheckedBooklet booklet)
    {
        var truthPages = booklet.Truth.GetProperty("pages").EnumerateArray().ToList();
        var pages = booklet.Items("documents").SelectMany(d => d.GetProperty("pages").EnumerateArray()).ToList();
        for (var i = 0; i < truthPages.Count; i++)
        {
            var (kind, attachment) = (Text(truthPages[i], "kind"), Text(truthPages[i], "attachment"));
            var right = i < pages.Count && Text(pages[i], "kind") == kind && (kind != "attachment" || Text(pages[i], "attachment") == attachment);
            score.PageKinds.Count(right);
            if (!right)
                score.Failures.Add($"{booklet.Name}: page {i + 1} is {(i < pages.Count ? Text(pages[i], "kind") + " " + Text(pages[i], "attachment") : "absent")}, should be {kind} {attachment}");
        }

        // Divider sheets may be counted with the attachment they announce or not: both are told apart by their page kind.
        var dividers = truthPages.Where(p => Text(p, "kind") == "divider").Select(p => Text(p, "number")).ToHashSet();
        var reported = booklet.Items("attachments").ToDictionary(a => Text(a, "id")!, a => a);
        foreach (var truth in booklet.Truth.GetProperty("attachments").EnumerateArray())
        {
            var id = Text(truth, "id")!;
            var right = reported.TryGetValue(id, out var found) && Text(found, "status") == Text(truth, "status")
                && (!Flag(truth, "required") || Flag(found, "required"))
                && Numbers(found).Except(dividers).Order().SequenceEqual(Numbers(truth).Except(dividers).Order());
            score.Attachments.Count(right);
            if (!right)
                score.Failures.Add($"{booklet.Name}: attachment {id} {(reported.ContainsKey(id) ? Text(found, "status") + " " + string.Join(',', Numbers(found)) : "absent")}, should be {Text(truth, "status")} {string.Join(',', Numbers(truth))}");
        }

        foreach (var id in reported.Keys.Where(id => Text(reported[id], "status") == "present"
            && booklet.Truth.GetProperty("attachments").EnumerateArray().All(t => Text(t, "id") != id)))
        {
            score.Attachments.Count(false);
            score.Failures.Add($"{booklet.Name}: attachment {id} is none");
        }
    }

    private static IEnumerable<string?> Numbers(System.Text.Json.JsonElement attachment) => attachment.GetProperty("pages").EnumerateArray().Select(p => p.ToString());
}
