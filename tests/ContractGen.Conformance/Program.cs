using System.Buffers.Binary;
using ContractGen.Conformance;

// The runner's protocol: requests and answers, each behind its length in four bytes, until the input ends.
using var input = Console.OpenStandardInput();
using var output = Console.OpenStandardOutput();
var header = new byte[sizeof(int)];
while (input.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) == header.Length)
{
    var request = new byte[BinaryPrimitives.ReadInt32LittleEndian(header)];
    input.ReadExactly(request);
    var answer = Testee.Answer(request);
    BinaryPrimitives.WriteInt32LittleEndian(header, answer.Length);
    output.Write(header);
    output.Write(answer);
    output.Flush();
}
