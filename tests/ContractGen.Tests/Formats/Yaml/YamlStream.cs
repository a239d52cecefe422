using System.Reflection;
using ContractGen.Buffers;
using ContractGen.Codecs;
using ContractGen.Formats.Yaml;

namespace ContractGen.Tests.Formats.Yaml;

/// <summary>A stream of documents that the YAML writer wrote, and the events it must have.</summary>
internal sealed class YamlStream(YamlOptions options)
{
    private static readonly MethodInfo AddDocument = typeof(YamlStream).GetMethod(nameof(Add))!;

    private readonly MemoryStream _bytes = new();
    private readonly List<WrittenEvent> _events = [];

    public byte[] Bytes => _bytes.ToArray();

    public IReadOnlyList<WrittenEvent> Events => [new("+STR"), .. _events, new("-STR")];

    public void AddContract(object value, Type contract) => AddDocument.MakeGenericMethod(contract, contract).Invoke(this, [value]);

    public void Add<T, TCodec>(T value)
        where TCodec : ICodec<T>
    {
        WriteBuffer buffer = WriteBuffer.Rent();
        YamlFormat.WriteNext<T, TCodec>(ref buffer, value, options);
        _bytes.Write(buffer.Written);
        buffer.Return();

        WrittenEvents events = new();
        TCodec.Write(ref events, value);
        _events.AddRange([new("+DOC"), .. events.Events, new("-DOC")]);
    }
}
