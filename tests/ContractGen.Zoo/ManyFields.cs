namespace ContractGen.Zoo;

/// <summary>More fields than one word of bits counts.</summary>
[Contract]
public sealed partial class ManyFields
{
    [Field(1)] public int F0 { get; set; }
    [Field(2)] public int F1 { get; set; }
    [Field(3)] public int F2 { get; set; }
    [Field(4)] public int F3 { get; set; }
    [Field(5)] public int F4 { get; set; }
    [Field(6)] public int F5 { get; set; }
    [Field(7)] public int F6 { get; set; }
    [Field(8)] public int F7 { get; set; }
    [Field(9)] public int F8 { get; set; }
    [Field(10)] public int F9 { get; set; }
    [Field(11)] public int F10 { get; set; }
    [Field(12)] public int F11 { get; set; }
    [Field(13)] public int F12 { get; set; }
    [Field(14)] public int F13 { get; set; }
    [Field(15)] public int F14 { get; set; }
    [Field(16)] public int F15 { get; set; }
    [Field(17)] public int F16 { get; set; }
    [Field(18)] public int F17 { get; set; }
    [Field(19)] public int F18 { get; set; }
    [Field(20)] public int F19 { get; set; }
    [Field(21)] public int F20 { get; set; }
    [Field(22)] public int F21 { get; set; }
    [Field(23)] public int F22 { get; set; }
    [Field(24)] public int F23 { get; set; }
    [Field(25)] public int F24 { get; set; }
    [Field(26)] public int F25 { get; set; }
    [Field(27)] public int F26 { get; set; }
    [Field(28)] public int F27 { get; set; }
    [Field(29)] public int F28 { get; set; }
    [Field(30)] public int F29 { get; set; }
    [Field(31)] public int F30 { get; set; }
    [Field(32)] public int F31 { get; set; }
    [Field(33)] public int F32 { get; set; }
    [Field(34)] public int F33 { get; set; }
    [Field(35)] public int F34 { get; set; }
    [Field(36)] public int F35 { get; set; }
    [Field(37)] public int F36 { get; set; }
    [Field(38)] public int F37 { get; set; }
    [Field(39)] public int F38 { get; set; }
    [Field(40)] public int F39 { get; set; }
    [Field(41)] public int F40 { get; set; }
    [Field(42)] public int F41 { get; set; }
    [Field(43)] public int F42 { get; set; }
    [Field(44)] public int F43 { get; set; }
    [Field(45)] public int F44 { get; set; }
    [Field(46)] public int F45 { get; set; }
    [Field(47)] public int F46 { get; set; }
    [Field(48)] public int F47 { get; set; }
    [Field(49)] public int F48 { get; set; }
    [Field(50)] public int F49 { get; set; }
    [Field(51)] public int F50 { get; set; }
    [Field(52)] public int F51 { get; set; }
    [Field(53)] public int F52 { get; set; }
    [Field(54)] public int F53 { get; set; }
    [Field(55)] public int F54 { get; set; }
    [Field(56)] public int F55 { get; set; }
    [Field(57)] public int F56 { get; set; }
    [Field(58)] public int F57 { get; set; }
    [Field(59)] public int F58 { get; set; }
    [Field(60)] public int F59 { get; set; }
    [Field(61)] public int F60 { get; set; }
    [Field(62)] public int F61 { get; set; }
    [Field(63)] public int F62 { get; set; }
    [Field(64)] public int F63 { get; set; }
    [Field(65)] public int F64 { get; set; }
    [Field(66)] public int F65 { get; set; }
    [Field(67)] public int F66 { get; set; }
    [Field(68)] public int F67 { get; set; }
    [Field(69)] public int F68 { get; set; }
    [Field(70)] public int F69 { get; set; }
    [Field(71)] public required string Last { get; set; }
}
