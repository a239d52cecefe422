using Microsoft.CodeAnalysis;
using static ContractGen.Generator.Diagnostics.Descriptor;

namespace ContractGen.Generator.Diagnostics;

/// <summary>CG2xxx: what is wrong with a contract, and what to do about it.</summary>
internal static class ContractDiagnostics
{
    public static readonly DiagnosticDescriptor NotPartial = Error("CG2001", "A contract must be partial", "'{0}' is a contract and must be partial, so that its codec can be added: write 'partial' before its keyword");
    public static readonly DiagnosticDescriptor ContainerNotPartial = Error("CG2002", "The type around a contract must be partial", "'{0}' contains the contract '{1}' and must be partial too");
    public static readonly DiagnosticDescriptor UnsupportedKind = Error("CG2003", "The type cannot be a contract", "'{0}' cannot be a contract: it is {1}. Use a class, record, struct, or an interface with [Case]");
    public static readonly DiagnosticDescriptor NoCases = Error("CG2004", "An abstract contract needs cases", "'{0}' is abstract, so reading cannot make one: name the types that derive from it with [Case(number, name, typeof(…))]");
    public static readonly DiagnosticDescriptor NoConstructor = Error("CG2005", "The contract cannot be constructed", "'{0}' has no constructor that reading can call: {1}");
    public static readonly DiagnosticDescriptor AmbiguousConstructor = Error("CG2006", "Which constructor?", "'{0}' has several constructors: mark the one that reading is to call with [ContractConstructor]");
    public static readonly DiagnosticDescriptor ParameterWithoutMember = Error("CG2007", "A constructor parameter has no member", "The parameter '{0}' of the constructor of '{1}' matches no member by name and type: rename it after the member that it sets, or mark another constructor with [ContractConstructor]");
    public static readonly DiagnosticDescriptor UnsupportedType = Error("CG2008", "The member's type has no codec", "'{0}' is {1}, which has no codec: {2}");
    public static readonly DiagnosticDescriptor DuplicateFieldName = Error("CG2009", "Two members have the same field name", "'{0}' and '{1}' are both named '{2}' on the wire: give one another name with [Field(Name = …)]");
    public static readonly DiagnosticDescriptor DuplicateFieldNumber = Error("CG2010", "Two members have the same field number", "'{0}' and '{1}' both have the number {2}: give one another number");
    public static readonly DiagnosticDescriptor InvalidFieldNumber = Error("CG2011", "The field number is out of range", "The number {1} of '{0}' is out of range: use 1 to 536870911, but not 19000 to 19999");
    public static readonly DiagnosticDescriptor CaseNotDerived = Error("CG2012", "A case must derive from its union", "The case '{0}' does not derive from '{1}'");
    public static readonly DiagnosticDescriptor CaseNotContract = Error("CG2013", "A case must be a contract", "The case '{0}' is not a contract: mark it with [Contract]");
    public static readonly DiagnosticDescriptor DuplicateCase = Error("CG2014", "Two cases are the same", "The case '{0}' has the {1} '{2}' that another case of '{3}' has: give it another");
    public static readonly DiagnosticDescriptor WrongCodec = Error("CG2015", "The codec does not fit the member", "'{0}' cannot be the codec of '{1}': it must be a struct that implements ICodec<{2}>");
    public static readonly DiagnosticDescriptor WrongUnknownFields = Error("CG2016", "Unknown fields are kept in UnknownFields", "'{0}' is marked [UnknownFields] and must be the only one, readable, settable and of type ContractGen.Codecs.UnknownFields?");
    public static readonly DiagnosticDescriptor CodecNameTaken = Error("CG2017", "The codec's name is taken", "The codec of '{0}' is named '{1}', and there is another type or member of that name: rename one of them");
    public static readonly DiagnosticDescriptor ArrayNeedsNumbers = Error("CG2018", "An array layout needs numbers", "'{0}' has the array layout, in which each member stands at its number: number '{1}' with [Field(n)], from 1 to 1024");
    public static readonly DiagnosticDescriptor MissingConstraint = Error("CG2019", "The type parameter is not a contract", "'{0}' is of the type parameter '{1}', which has no codec: add 'where {1} : IContract<{1}>'");
    public static readonly DiagnosticDescriptor NotSettable = Error("CG2020", "The member cannot be set", "'{0}' is marked [Field] but reading cannot set it: {1}");
    public static readonly DiagnosticDescriptor EncodingNotInteger = Error("CG2021", "The encoding is for integers", "'{0}' has an integer encoding that its type cannot have: ZigZag is for int and long, Fixed also for uint and ulong");
    public static readonly DiagnosticDescriptor DuplicateEnumName = Error("CG2022", "Two enum members have the same name", "'{0}' and '{1}' are both spelled '{2}': give one another name with [EnumName]");
    public static readonly DiagnosticDescriptor InvalidCase = Error("CG2023", "The case is not complete", "A case of '{0}' needs a number of 0 or more, a name that is not empty, and a type");
    public static readonly DiagnosticDescriptor InvalidFieldName = Error("CG2024", "The field name is not valid", "The field name of '{0}' must be text that is not empty and holds no quote, backslash, control character or lone surrogate");
    public static readonly DiagnosticDescriptor TooManyFields = Error("CG2025", "The contract has too many fields", "'{0}' has {1} fields; a contract has 1024 at most: group some of them in contracts of their own");
    public static readonly DiagnosticDescriptor InvalidContractFor = Error("CG2026", "ContractFor cannot make this codec", "'{0}' cannot be made a codec: {1}");
    public static readonly DiagnosticDescriptor Inaccessible = Error("CG2027", "The member's type is not accessible", "'{0}' is of a type that is declared private or protected, which the codec beside the contract cannot name: make '{1}' internal or public, or mark the member [ContractIgnore]");
    public static readonly DiagnosticDescriptor NotNumbered = Info("CG2028", "A numbered contract has no Protobuf codec", "'{0}' has numbers, yet no Protobuf codec: {1}");
    public static readonly DiagnosticDescriptor ReservedName = Error("CG2029", "The name is taken by generated code", "'{0}' cannot be named '{1}', because generated code has that name: choose another one");
    public static readonly DiagnosticDescriptor WrongOneOf = Error("CG2030", "The field cannot be one of several", "'{0}' cannot be in the oneof '{1}': {2}");
}
