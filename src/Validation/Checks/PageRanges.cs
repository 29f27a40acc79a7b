using System.Globalization;
using DocPipeline.Domain;

namespace DocPipeline.Validation.Checks;

/// <summary>Names many pages shortly: 3–7, 9.</summary>
internal static class PageRanges
{
    public static string Of(Review review, IEnumerable<PageRef> pages)
    {
        var parts = new List<string>();
        foreach (var document in pages.Distinct().GroupBy(p => p.Document))
        {
            var numbers = document.Select(p => p.Number).Order().ToList();
            var ranges = new List<string>();
            for (var i = 0; i < numbers.Count;)
            {
                var last = i;
                while (last + 1 < numbers.Count && numbers[last + 1] == numbers[last] + 1)
                    last++;
                ranges.Add(last == i ? Text(numbers[i]) : $"{Text(numbers[i])}–{Text(numbers[last])}");
                i = last + 1;
            }

            var file = review.Dossier.Evidence.Documents.Length > 1
                ? review.Dossier.Evidence.Documents.FirstOrDefault(d => d.Id == document.Key)?.FileName ?? document.Key
                : null;
            var list = string.Join(review.Phrases.Say("list.comma"), ranges);
            parts.Add(file is null ? review.Phrases.Say("place.page", list) : review.Phrases.Say("place.file-page", file, list));
        }

        return string.Join(review.Phrases.Say("list.semicolon"), parts);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
