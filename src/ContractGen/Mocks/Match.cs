using System.ComponentModel;
using ContractGen.Mocks.Arities;

namespace ContractGen.Mocks;

/// <summary>Puts the arguments of an expectation together. Generated code calls this.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Match
{
    /// <summary>Matches a call without arguments.</summary>
    /// <returns>The matcher.</returns>
    public static ArgsMatcher<ValueTuple> All() => EachArg0.Instance;

    /// <summary>Matches a call in which every argument matches.</summary>
    /// <returns>The matcher.</returns>
    public static ArgsMatcher<ValueTuple<T1>> All<T1>(Arg<T1> arg1) => new EachArg<T1>(arg1);

    /// <summary>Matches a call in which every argument matches.</summary>
    /// <returns>The matcher.</returns>
    public static ArgsMatcher<(T1, T2)> All<T1, T2>(Arg<T1> arg1, Arg<T2> arg2) => new EachArg<T1, T2>(arg1, arg2);

    /// <summary>Matches a call in which every argument matches.</summary>
    /// <returns>The matcher.</returns>
    public static ArgsMatcher<(T1, T2, T3)> All<T1, T2, T3>(Arg<T1> arg1, Arg<T2> arg2, Arg<T3> arg3) => new EachArg<T1, T2, T3>(arg1, arg2, arg3);

    /// <summary>Matches a call in which every argument matches.</summary>
    /// <returns>The matcher.</returns>
    public static ArgsMatcher<(T1, T2, T3, T4)> All<T1, T2, T3, T4>(Arg<T1> arg1, Arg<T2> arg2, Arg<T3> arg3, Arg<T4> arg4) => new EachArg<T1, T2, T3, T4>(arg1, arg2, arg3, arg4);

    /// <summary>Matches a call in which every argument matches.</summary>
    /// <returns>The matcher.</returns>
    public static ArgsMatcher<(T1, T2, T3, T4, T5)> All<T1, T2, T3, T4, T5>(Arg<T1> arg1, Arg<T2> arg2, Arg<T3> arg3, Arg<T4> arg4, Arg<T5> arg5) => new EachArg<T1, T2, T3, T4, T5>(arg1, arg2, arg3, arg4, arg5);

    /// <summary>Matches a call in which every argument matches.</summary>
    /// <returns>The matcher.</returns>
    public static ArgsMatcher<(T1, T2, T3, T4, T5, T6)> All<T1, T2, T3, T4, T5, T6>(Arg<T1> arg1, Arg<T2> arg2, Arg<T3> arg3, Arg<T4> arg4, Arg<T5> arg5, Arg<T6> arg6) => new EachArg<T1, T2, T3, T4, T5, T6>(arg1, arg2, arg3, arg4, arg5, arg6);

    /// <summary>Matches a call in which every argument matches.</summary>
    /// <returns>The matcher.</returns>
    public static ArgsMatcher<(T1, T2, T3, T4, T5, T6, T7)> All<T1, T2, T3, T4, T5, T6, T7>(Arg<T1> arg1, Arg<T2> arg2, Arg<T3> arg3, Arg<T4> arg4, Arg<T5> arg5, Arg<T6> arg6, Arg<T7> arg7) => new EachArg<T1, T2, T3, T4, T5, T6, T7>(arg1, arg2, arg3, arg4, arg5, arg6, arg7);

    /// <summary>Matches a call in which the first seven arguments match, and the rest does.</summary>
    /// <returns>The matcher.</returns>
    public static ArgsMatcher<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>> All<T1, T2, T3, T4, T5, T6, T7, TRest>(Arg<T1> arg1, Arg<T2> arg2, Arg<T3> arg3, Arg<T4> arg4, Arg<T5> arg5, Arg<T6> arg6, Arg<T7> arg7, ArgsMatcher<TRest> rest)
        where TRest : struct => new EachArg<T1, T2, T3, T4, T5, T6, T7, TRest>(arg1, arg2, arg3, arg4, arg5, arg6, arg7, rest);
}
