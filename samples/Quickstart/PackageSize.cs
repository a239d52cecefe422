namespace Quickstart;

/// <summary>How many files a library has.</summary>
public readonly record struct PackageSize(LibraryId Library, int Files);
