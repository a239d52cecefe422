using System.Reflection;

namespace ContractGen.Tests.Laws;

/// <summary>The bytes that an object graph takes on the heap.</summary>
internal sealed class ObjectGraph
{
    private static readonly Func<object, object> Clone = typeof(object)
        .GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!.CreateDelegate<Func<object, object>>();

    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private long _bytes;

    public static long Bytes(object root)
    {
        var graph = new ObjectGraph();
        graph.Visit(root);
        return graph._bytes;
    }

    private void Visit(object? value)
    {
        // What the runtime holds once for all: types, comparers, the empty string, empty arrays.
        if (value is null or Type or Delegate or "" or Array { Length: 0 } || value.GetType().Name.Contains("Comparer", StringComparison.Ordinal))
        {
            return;
        }

        if (!value.GetType().IsValueType)
        {
            if (!_seen.Add(value))
            {
                return;
            }

            _bytes += Size(value);
        }

        if (value is string || (value is Array && value.GetType().GetElementType()!.IsPrimitive))
        {
            return;
        }

        if (value is Array array)
        {
            foreach (var element in array)
            {
                Visit(element);
            }

            return;
        }

        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPrimitive && !field.FieldType.IsPointer && !field.FieldType.IsEnum)
                {
                    Visit(field.GetValue(value));
                }
            }
        }
    }

    private static long Size(object value)
    {
        // A string cannot be cloned: header, method table, length, characters and the closing zero, in words of eight bytes.
        if (value is string text)
        {
            return (22 + (2 * text.Length) + 7) / 8 * 8;
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        Clone(value);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
