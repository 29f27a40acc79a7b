using System.Collections.Immutable;
using System.Globalization;
using DocPipeline.Booklets;

namespace DocPipeline.Accuracy;

/// <summary>What to measure.</summary>
internal sealed record AccuracyOptions
{
    /// <summary>Gets folders of booklets made elsewhere; empty: booklets are generated.</summary>
    public ImmutableArray<string> From { get; init; } = [];

    public int Count { get; init; } = 1;

    public int Seed { get; init; } = 1;

    public ImmutableArray<string> Layouts { get; init; } = [];

    /// <summary>Gets which wave of the hidden half is measured; 0 for the open half.</summary>
    public int Wave { get; init; }

    public bool Faults { get; init; }

    /// <summary>Gets names of faults; empty for all.</summary>
    public ImmutableArray<string> Only { get; init; } = [];

    /// <summary>Gets a value indicating whether the bench of mutants checks booklets with nothing wrong instead.</summary>
    public bool Clean { get; init; }

    /// <summary>Gets how many booklets are scanned before they are checked; 0 for digital ones.</summary>
    public int Scans { get; init; }

    /// <summary>Gets a value indicating whether Tesseract alone reads the same pages.</summary>
    public bool Tesseract { get; init; }

    /// <summary>Gets names of scan conditions; empty for all.</summary>
    public ImmutableArray<string> Conditions { get; init; } = [];

    public string Cli { get; init; } = "./docpipeline";

    /// <summary>Gets the folder of pages read before, for work on what comes behind the reading; null: everything is read anew.</summary>
    public string? Cache { get; init; }

    public string Out { get; init; } = "artifacts/accuracy";

    /// <summary>Gets the page the table is written to, or null.</summary>
    public string? Write { get; init; }

    /// <summary>Gets a value indicating whether reports of an earlier run are scored again without checking anew.</summary>
    public bool Reuse { get; init; }

    public static AccuracyOptions? Read(string[] args)
    {
        var options = new AccuracyOptions();
        for (var i = 0; i < args.Length; i++)
        {
            string Next() => ++i < args.Length ? args[i] : throw new ArgumentException($"{args[i - 1]} needs a value");
            int Number() => int.Parse(Next(), CultureInfo.InvariantCulture);
            switch (args[i])
            {
                case "--from": options = options with { From = options.From.Add(Next()) }; break;
                case "--count": options = options with { Count = Number() }; break;
                case "--seed": options = options with { Seed = Number() }; break;
                case "--layouts": options = options with { Layouts = [.. Next().Split(',')] }; break;
                case "--hidden":
                    var numbered = i + 1 < args.Length && int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out _);
                    options = options with { Wave = numbered ? Number() : BookletSet.NewestWave };
                    break;
                case "--scans": options = options with { Scans = Number() }; break;
                case "--tesseract": options = options with { Tesseract = true }; break;
                case "--conditions": options = options with { Conditions = [.. Next().Split(',')] }; break;
                case "--faults": options = options with { Faults = true }; break;
                case "--only": options = options with { Only = [.. Next().Split(',')] }; break;
                case "--clean": options = options with { Clean = true }; break;
                case "--cli": options = options with { Cli = Next() }; break;
                case "--cache": options = options with { Cache = Path.GetFullPath(Next()) }; break;
                case "--out": options = options with { Out = Next() }; break;
                case "--write": options = options with { Write = "docs/benchmarks.md" }; break;
                case "--reuse": options = options with { Reuse = true }; break;
                default: return null;
            }
        }

        return options;
    }
}
