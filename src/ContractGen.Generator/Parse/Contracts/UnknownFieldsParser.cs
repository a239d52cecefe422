using ContractGen.Generator.Diagnostics;
using ContractGen.Generator.Model.Contracts;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>Finds the member that keeps unknown fields.</summary>
internal static class UnknownFieldsParser
{
    public static UnknownModel Parse(ContractScope scope, AccessorParser access)
    {
        UnknownModel result = new UnknownSkipped(scope.Options.RejectsUnknown);
        for (var level = scope.Type; level is not null; level = level.BaseType)
        {
            foreach (var property in level.GetMembers().OfType<IPropertySymbol>().Where(property => property.Has("UnknownFields")))
            {
                if (result is UnknownKept || property.Type is not INamedTypeSymbol { Name: "UnknownFields", Arity: 0 } type || !type.IsCodecsType()
                    || property.GetMethod is null || access.Set(property) is not { } set || set is NoAccess)
                {
                    scope.Report(ContractDiagnostics.WrongUnknownFields, property, property.Name);
                    return result;
                }

                result = new UnknownKept(access.Get(property), set);
            }
        }

        return result;
    }
}
