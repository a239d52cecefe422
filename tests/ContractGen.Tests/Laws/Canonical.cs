using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text;
using ContractGen.Codecs;
using ContractGen.Formats;

namespace ContractGen.Tests.Laws;

/// <summary>A value as text that is the same exactly for equal values: sets, bags and maps are ordered, floats are bits.</summary>
internal static class Canonical
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static string Text(object? value, Losses losses = Losses.None)
    {
        var text = new StringBuilder();
        Append(text, value, losses);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value, Losses losses)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string or char or bool or Enum or Uri or Version or Guid or System.Numerics.BigInteger or Int128 or UInt128 or Half:
                text.Append(CultureInfo.InvariantCulture, $"{value.GetType().Name}({value})");
                break;
            case double number:
                text.Append(CultureInfo.InvariantCulture, $"double({BitConverter.DoubleToInt64Bits(number):x})");
                break;
            case float number:
                text.Append(CultureInfo.InvariantCulture, $"float({BitConverter.SingleToInt32Bits(number):x})");
                break;
            case IEnumerable items and not string when losses.HasFlag(Losses.EmptyLists) && !items.Cast<object?>().Any():
                text.Append("null");
                break;
            case DateTimeOffset instant when losses.HasFlag(Losses.Offset):
                text.Append(instant.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
                break;
            case DateTime time when (losses & (Losses.Offset | Losses.DateTimeKind)) != 0:
                text.Append(CultureInfo.InvariantCulture, $"{time.Ticks}");
                break;
            case DateTimeOffset or DateTime or TimeOnly or DateOnly:
                text.Append(((IFormattable)value).ToString("O", CultureInfo.InvariantCulture));
                break;
            case ContractValue dynamic when losses.HasFlag(Losses.DynamicKinds):
                AppendDynamic(text, dynamic);
                break;
            case ContractValue { Kind: ValueKind.Integer } number when losses.HasFlag(Losses.LongNumbers) && IsLong(number):
                AppendFields(text, ContractValue.From(number.AsBigInteger().ToString(CultureInfo.InvariantCulture)), losses);
                break;
            case IFormattable formattable when value.GetType().Namespace == "System":
                text.Append(formattable.ToString(null, CultureInfo.InvariantCulture));
                break;
            case Memory<byte> memory:
                text.Append(Convert.ToHexString(memory.Span));
                break;
            case ReadOnlyMemory<byte> memory:
                text.Append(Convert.ToHexString(memory.Span));
                break;
            case IEnumerable items:
                AppendItems(text, items, losses);
                break;
            default:
                AppendFields(text, value, losses);
                break;
        }
    }

    // the kinds that JSON has, numbers by their nearest double
    private static void AppendDynamic(StringBuilder text, ContractValue value)
    {
        switch (value.Kind)
        {
            case ValueKind.List:
                text.Append('[');
                foreach (var item in value.Items)
                {
                    AppendDynamic(text, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case ValueKind.Map:
                text.Append('{');
                foreach (var (key, item) in value.Entries)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{key}:");
                    AppendDynamic(text, item);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case ValueKind.Integer or ValueKind.Float:
                text.Append(CultureInfo.InvariantCulture, $"{BitConverter.DoubleToInt64Bits(value.AsDouble()):x}");
                break;
            case ValueKind.Bytes:
                text.Append(Convert.ToBase64String(value.AsBytes().Span));
                break;
            default:
                text.Append(value);
                break;
        }
    }

    private static bool IsLong(ContractValue number) =>
        number.AsBigInteger() is var digits && (digits > ulong.MaxValue || digits < long.MinValue);

    private static void AppendItems(StringBuilder text, IEnumerable items, Losses losses)
    {
        var texts = items.Cast<object?>().Select(item => Text(item, losses));
        var unordered = items.GetType().GetInterfaces().Any(each => each.IsGenericType && each.GetGenericTypeDefinition() is var open
            && (open == typeof(ISet<>) || open == typeof(IReadOnlyDictionary<,>)))
            || items.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ConcurrentBag<>);
        text.Append('[').AppendJoin(',', unordered ? texts.Order(StringComparer.Ordinal) : texts).Append(']');
    }

    private static void AppendFields(StringBuilder text, object value, Losses losses)
    {
        text.Append(value.GetType().Name).Append('{');
        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(Instance))
            {
                text.Append(field.Name).Append('=');
                Append(text, field.GetValue(value), losses);
                text.Append(';');
            }
        }

        text.Append('}');
    }
}
