namespace ContractGen.Zoo.Mocks.Shapes;

/// <summary>Handles an interface that cannot be a type argument.</summary>
[GenerateMock]
public interface IStaticUser
{
    IStatics Current { get; set; }

    IStatics Choose(IStatics statics, out IStatics other);
}
