using System.Globalization;
using System.Text;
using ContractGen.Codecs;
using ContractGen.Formats;

namespace ContractGen.Tests.Formats.Yaml;

/// <summary>A format that notes the events a YAML document of the same value must have. It shares nothing with the YAML writer.</summary>
internal readonly struct WrittenEvents() : IFormatWriter
{
    private readonly List<WrittenEvent> _events = [];
    private readonly List<string> _case = [];

    public IReadOnlyList<WrittenEvent> Events => _events;

    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    public void Refuse(CodecErrorKind kind, string detail) => throw new ContractFormatException(new CodecError("events", kind, detail, 0, 0, 0, "$"));

    public int BeginRecord(int fieldCount, int arrayLength)
    {
        Add("+MAP");
        foreach (string text in _case)
        {
            AddText(text);
        }

        _case.Clear();
        return 0;
    }

    public void Field(ReadOnlySpan<byte> name, int number) => AddText(Encoding.UTF8.GetString(name));

    public void PresentField(ReadOnlySpan<byte> name, int number) => Field(name, number);

    public void NullField(ReadOnlySpan<byte> name, int number)
    {
        Field(name, number);
        Null();
    }

    public void AbsentField(ReadOnlySpan<byte> name, int number)
    {
    }

    public void SkipNumbers(int count)
    {
    }

    public void UnknownFields(UnknownFields fields)
    {
    }

    public void EndRecord(int scope) => Add("-MAP");

    public int BeginCase(ReadOnlySpan<byte> property, ReadOnlySpan<byte> name, int number)
    {
        _case.Clear();
        _case.AddRange([Encoding.UTF8.GetString(property), Encoding.UTF8.GetString(name)]);
        return 0;
    }

    public void EndCase(int scope)
    {
    }

    public int BeginList(int count, ElementKind kind)
    {
        Add("+SEQ");
        return 0;
    }

    public void Element(int scope)
    {
    }

    public void EndList(int scope) => Add("-SEQ");

    public bool TryList<T, TCodec>(scoped ReadOnlySpan<T> elements)
        where TCodec : ICodec<T> => false;

    public int BeginMap(int count)
    {
        Add("+MAP");
        return 0;
    }

    public int BeginEntry(int scope) => 0;

    public void KeyString(scoped ReadOnlySpan<char> key) => AddText(key.ToString());

    public void KeyInt32(int key, IntegerEncoding encoding) => AddPlain(key);

    public void KeyInt64(long key, IntegerEncoding encoding) => AddPlain(key);

    public void KeyUInt32(uint key, IntegerEncoding encoding) => AddPlain(key);

    public void KeyUInt64(ulong key, IntegerEncoding encoding) => AddPlain(key);

    public void KeyBoolean(bool key) => Boolean(key);

    public void KeyAscii(scoped ReadOnlySpan<byte> key) => Ascii(key);

    public void KeyEnum(scoped ReadOnlySpan<byte> name, long number, bool isUnsigned) => AddText(Encoding.UTF8.GetString(name));

    public void EndEntry(int scope)
    {
    }

    public void EndMap(int scope) => Add("-MAP");

    public void Null() => AddPlain("null");

    public void Value(ContractValue value)
    {
        WrittenEvents self = this;
        ContractValue.WriteParts(ref self, value);
    }

    public void Boolean(bool value) => AddPlain(value ? "true" : "false");

    public void Int32(int value, IntegerEncoding encoding) => AddPlain(value);

    public void Int64(long value, IntegerEncoding encoding) => AddPlain(value);

    public void UInt32(uint value, IntegerEncoding encoding) => AddPlain(value);

    public void UInt64(ulong value, IntegerEncoding encoding) => AddPlain(value);

    public void Single(float value) => AddPlain(NonFinite(value) ?? value.ToString("R", CultureInfo.InvariantCulture));

    public void Double(double value) => AddPlain(NonFinite(value) ?? value.ToString("R", CultureInfo.InvariantCulture));

    public void Number(scoped ReadOnlySpan<byte> text) => AddPlain(Encoding.ASCII.GetString(text));

    public void String(scoped ReadOnlySpan<char> value) => AddText(value.ToString());

    // Dates stay plain, versions may look like numbers: a reader of the text gets it either way.
    public void Ascii(scoped ReadOnlySpan<byte> text) => Add($"=VAL {Encoding.ASCII.GetString(text)}");

    public void Bytes(scoped ReadOnlySpan<byte> value) => Add($"=VAL <tag:yaml.org,2002:binary> {Convert.ToBase64String(value)}");

    public void Guid(Guid value) => AddText(value.ToString("D"));

    public void DateTimeOffset(DateTimeOffset value) => AddPlain(
        value.ToString(value.Offset == default ? "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ" : "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture));

    public void DateTime(DateTime value) => AddPlain(value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture));

    public void TimeSpan(TimeSpan value) => AddText(value.ToString("c", CultureInfo.InvariantCulture));

    public void Enum(scoped ReadOnlySpan<byte> name, long number, bool isUnsigned) => AddText(Encoding.UTF8.GetString(name));

    private static string? NonFinite(double value) =>
        double.IsNaN(value) ? ".nan" : double.IsPositiveInfinity(value) ? ".inf" : double.IsNegativeInfinity(value) ? "-.inf" : null;

    private void AddPlain<T>(T value)
        where T : notnull =>
        _events.Add(new(string.Create(CultureInfo.InvariantCulture, $"=VAL {value}"), WrittenKind.Plain));

    private void AddText(string text) => _events.Add(new($"=VAL {text}", WrittenKind.Text));

    private void Add(string text) => _events.Add(new(text));
}
