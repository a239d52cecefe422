namespace ContractGen.Zoo.Mocks;

/// <summary>A dependency that takes records.</summary>
[GenerateMock]
public interface IParcels
{
    void Send(Parcel parcel);

    void Travel(Route route);

    void SendAll(IReadOnlyDictionary<string, Parcel> parcels, (int Count, List<int> Sizes) summary);

    void Wear(Badge badge);

    void Fill(Basket basket);

    void Detour(Route? route);

    void Mark(KeyValuePair<string, int[]> mark);

    IAsyncEnumerable<Parcel> Follow(int id);

    Parcel Latest { get; set; }
}
