using ContractGen.Generator.Model.Contracts;
using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Contracts;

/// <summary>Draws getting and setting a member of a target.</summary>
internal static class Access
{
    public static string Get(AccessModel access, string target, bool isStruct) => access switch
    {
        DirectAccess direct => $"{target}.{direct.Name}",
        MethodAccess method => $"{method.Method}({Self(target, isStruct)})",
        ReferenceAccess reference => $"{reference.Method}({Self(target, isStruct)})",
        _ => throw new InvalidOperationException("The member cannot be read."),
    };

    public static Code Set(AccessModel access, string target, bool isStruct, Code value) => access switch
    {
        DirectAccess direct => Text($"{target}.{direct.Name} = {value};"),
        MethodAccess method => Text($"{method.Method}({Self(target, isStruct)}, {value});"),
        ReferenceAccess reference => Text($"{reference.Method}({Self(target, isStruct)}) = {value};"),
        _ => throw new InvalidOperationException("The member cannot be set."),
    };

    private static string Self(string target, bool isStruct) => isStruct ? $"ref {target}" : target;
}
