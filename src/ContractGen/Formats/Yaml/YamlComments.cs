using ContractGen.Buffers;
using ContractGen.Codecs;

namespace ContractGen.Formats.Yaml;

/// <summary>Where comments in YAML come from. A program that names no source holds neither their text nor the code that writes them.</summary>
public abstract class YamlComments
{
    private protected YamlComments()
    {
    }

    /// <summary>The <c>summary</c> of the documentation of each member, in lines above its field.</summary>
    public static YamlComments FromDocumentation => Documentation.Instance;

    /// <summary>Writes one document with comments.</summary>
    internal abstract void Write<T, TCodec>(ref WriteBuffer buffer, T value, YamlOptions options)
        where TCodec : ICodec<T>;

    /// <summary>No comments.</summary>
    internal readonly struct Left : IYamlComments
    {
        public static bool AreWritten => false;
    }

    private readonly struct Written : IYamlComments
    {
        public static bool AreWritten => true;
    }

    private sealed class Documentation : YamlComments
    {
        internal static readonly Documentation Instance = new();

        internal override void Write<T, TCodec>(ref WriteBuffer buffer, T value, YamlOptions options) =>
            YamlFormat.Write<T, TCodec, Written>(ref buffer, value, options);
    }
}
