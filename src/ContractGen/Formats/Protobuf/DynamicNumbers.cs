namespace ContractGen.Formats.Protobuf;

/// <summary>The field numbers of google.protobuf.Value, Struct and ListValue.</summary>
internal static class DynamicNumbers
{
    internal const int Null = 1;
    internal const int Number = 2;
    internal const int String = 3;
    internal const int Boolean = 4;
    internal const int Struct = 5;
    internal const int List = 6;

    /// <summary>In Struct.</summary>
    internal const int Entries = 1;

    /// <summary>In ListValue.</summary>
    internal const int Items = 1;
}
