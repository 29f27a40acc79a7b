using System.Collections.Immutable;
using System.Reflection;

namespace DocPipeline.Pipeline.Tests;

/// <summary>Every way in which one single value within a record can be another one.</summary>
internal static class Altered
{
    /// <summary>Copies of it, each with one value changed, and where in it that value is.</summary>
    public static IEnumerable<(string Place, object? Copy)> Of(object value, string place) => value switch
    {
        string text => [(place, text + "x")],
        int number => [(place, number + 1)],
        float number => [(place, number + 0.001f)],
        double number => [(place, number + 0.001)],
        decimal number => [(place, number + 0.001m)],
        bool flag => [(place, !flag)],
        Enum one => [(place, Enum.GetValues(one.GetType()).Cast<object>().First(other => !other.Equals(one)))],
        _ when IsArray(value.GetType()) => OfArray((System.Collections.IList)value, place),
        _ => OfRecord(value, place),
    };

    // What it states of itself it is made with; what it works out of that is no value of its own.
    private static IEnumerable<(string Place, object? Copy)> OfRecord(object record, string place)
    {
        var type = record.GetType();
        var make = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        object?[] parts = [.. make.GetParameters().Select(p => type.GetProperty(p.Name!)!.GetValue(record))];
        for (var i = 0; i < parts.Length; i++)
        {
            var (parameter, at) = (make.GetParameters()[i], i);
            var inside = $"{place}.{parameter.Name}";
            var part = parts[i] ?? throw new InvalidOperationException($"{inside}: give it a value, so that another one can be tried");
            if (new NullabilityInfoContext().Create(parameter).ReadState == NullabilityState.Nullable)
                yield return (inside + " left out", With(null));
            foreach (var (deeper, copy) in Of(part, inside))
                yield return (deeper, With(copy));

            object With(object? other) => make.Invoke([.. parts.Select((p, j) => j == at ? other : p)]);
        }
    }

    private static IEnumerable<(string Place, object? Copy)> OfArray(System.Collections.IList array, string place)
    {
        var element = array.GetType().GetGenericArguments()[0];
        if (array.Count != 1)
            throw new InvalidOperationException($"{place}: give it one element, so that another one can be tried");
        yield return (place + " without it", Array([]));
        yield return (place + " twice", Array([array[0], array[0]]));
        foreach (var (deeper, copy) in Of(array[0]!, place))
            yield return (deeper, Array([copy]));

        object Array(object?[] elements)
        {
            var typed = System.Array.CreateInstance(element, elements.Length);
            elements.CopyTo(typed, 0);
            return typeof(ImmutableArray).GetMethods()
                .Single(m => m is { Name: "Create", IsGenericMethod: true } && m.GetParameters() is [{ ParameterType.IsArray: true } p] && p.GetCustomAttribute<ParamArrayAttribute>() is not null)
                .MakeGenericMethod(element).Invoke(null, [typed])!;
        }
    }

    private static bool IsArray(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);
}
