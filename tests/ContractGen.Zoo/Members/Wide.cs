namespace ContractGen.Zoo.Members;

/// <summary>More fields than one word of flags holds.</summary>
[Contract]
public partial class Wide
{
    [Field(1)]
    public int F1 { get; set; }

    [Field(2)]
    public int F2 { get; set; }

    [Field(3)]
    public required int F3 { get; set; }

    [Field(4)]
    public int F4 { get; set; }

    [Field(5)]
    public int F5 { get; set; }

    [Field(6)]
    public int F6 { get; set; }

    [Field(7)]
    public int F7 { get; set; }

    [Field(8)]
    public int F8 { get; set; }

    [Field(9)]
    public int F9 { get; set; }

    [Field(10)]
    public int F10 { get; set; }

    [Field(11)]
    public int F11 { get; set; }

    [Field(12)]
    public int F12 { get; set; }

    [Field(13)]
    public int F13 { get; set; }

    [Field(14)]
    public int F14 { get; set; }

    [Field(15)]
    public int F15 { get; set; }

    [Field(16)]
    public int F16 { get; set; }

    [Field(17)]
    public int F17 { get; set; }

    [Field(18)]
    public int F18 { get; set; }

    [Field(19)]
    public int F19 { get; set; }

    [Field(20)]
    public int F20 { get; set; }

    [Field(21)]
    public int F21 { get; set; }

    [Field(22)]
    public int F22 { get; set; }

    [Field(23)]
    public int F23 { get; set; }

    [Field(24)]
    public int F24 { get; set; }

    [Field(25)]
    public int F25 { get; set; }

    [Field(26)]
    public int F26 { get; set; }

    [Field(27)]
    public int F27 { get; set; }

    [Field(28)]
    public int F28 { get; set; }

    [Field(29)]
    public int F29 { get; set; }

    [Field(30)]
    public int F30 { get; set; }

    [Field(31)]
    public int F31 { get; set; }

    [Field(32)]
    public int F32 { get; set; }

    [Field(33)]
    public int F33 { get; set; }

    [Field(34)]
    public int F34 { get; set; }

    [Field(35)]
    public int F35 { get; set; }

    [Field(36)]
    public int F36 { get; set; }

    [Field(37)]
    public int F37 { get; set; }

    [Field(38)]
    public int F38 { get; set; }

    [Field(39)]
    public int F39 { get; set; }

    [Field(40)]
    public int F40 { get; set; }

    [Field(41)]
    public int F41 { get; set; }

    [Field(42)]
    public int F42 { get; set; }

    [Field(43)]
    public int F43 { get; set; }

    [Field(44)]
    public int F44 { get; set; }

    [Field(45)]
    public int F45 { get; set; }

    [Field(46)]
    public int F46 { get; set; }

    [Field(47)]
    public int F47 { get; set; }

    [Field(48)]
    public int F48 { get; set; }

    [Field(49)]
    public int F49 { get; set; }

    [Field(50)]
    public int F50 { get; set; }

    [Field(51)]
    public int F51 { get; set; }

    [Field(52)]
    public int F52 { get; set; }

    [Field(53)]
    public int F53 { get; set; }

    [Field(54)]
    public int F54 { get; set; }

    [Field(55)]
    public int F55 { get; set; }

    [Field(56)]
    public int F56 { get; set; }

    [Field(57)]
    public int F57 { get; set; }

    [Field(58)]
    public int F58 { get; set; }

    [Field(59)]
    public int F59 { get; set; }

    [Field(60)]
    public int F60 { get; set; }

    [Field(61)]
    public int F61 { get; set; }

    [Field(62)]
    public int F62 { get; set; }

    [Field(63)]
    public int F63 { get; set; }

    [Field(64)]
    public int F64 { get; set; }

    [Field(65)]
    public int F65 { get; set; }

    [Field(66)]
    public int F66 { get; set; }

    [Field(67)]
    public int F67 { get; set; }

    [Field(68)]
    public int F68 { get; set; }

    [Field(69)]
    public int F69 { get; set; }

    [Field(70)]
    public required int F70 { get; set; }

    [Field(71)]
    public int F71 { get; set; }

    [Field(72)]
    public int F72 { get; set; }

    [Field(73)]
    public int F73 { get; set; }

    [Field(74)]
    public int F74 { get; set; }

    [Field(75)]
    public int F75 { get; set; }

    [Field(76)]
    public int F76 { get; set; }

    [Field(77)]
    public int F77 { get; set; }

    [Field(78)]
    public int F78 { get; set; }

    [Field(79)]
    public int F79 { get; set; }

    [Field(80)]
    public int F80 { get; set; }

    [Field(81)]
    public int F81 { get; set; }

    [Field(82)]
    public int F82 { get; set; }

    [Field(83)]
    public int F83 { get; set; }

    [Field(84)]
    public int F84 { get; set; }

    [Field(85)]
    public int F85 { get; set; }

    [Field(86)]
    public int F86 { get; set; }

    [Field(87)]
    public int F87 { get; set; }

    [Field(88)]
    public int F88 { get; set; }

    [Field(89)]
    public int F89 { get; set; }

    [Field(90)]
    public int F90 { get; set; }

    [Field(91)]
    public int F91 { get; set; }

    [Field(92)]
    public int F92 { get; set; }

    [Field(93)]
    public int F93 { get; set; }

    [Field(94)]
    public int F94 { get; set; }

    [Field(95)]
    public int F95 { get; set; }

    [Field(96)]
    public int F96 { get; set; }

    [Field(97)]
    public int F97 { get; set; }

    [Field(98)]
    public int F98 { get; set; }

    [Field(99)]
    public int F99 { get; set; }

    [Field(100)]
    public int F100 { get; set; }

    [Field(101)]
    public int F101 { get; set; }

    [Field(102)]
    public int F102 { get; set; }

    [Field(103)]
    public int F103 { get; set; }

    [Field(104)]
    public int F104 { get; set; }

    [Field(105)]
    public int F105 { get; set; }

    [Field(106)]
    public int F106 { get; set; }

    [Field(107)]
    public int F107 { get; set; }

    [Field(108)]
    public int F108 { get; set; }

    [Field(109)]
    public int F109 { get; set; }

    [Field(110)]
    public int F110 { get; set; }

    [Field(111)]
    public int F111 { get; set; }

    [Field(112)]
    public int F112 { get; set; }

    [Field(113)]
    public int F113 { get; set; }

    [Field(114)]
    public int F114 { get; set; }

    [Field(115)]
    public int F115 { get; set; }

    [Field(116)]
    public int F116 { get; set; }

    [Field(117)]
    public int F117 { get; set; }

    [Field(118)]
    public int F118 { get; set; }

    [Field(119)]
    public int F119 { get; set; }

    [Field(120)]
    public int F120 { get; set; }

    [Field(121)]
    public int F121 { get; set; }

    [Field(122)]
    public int F122 { get; set; }

    [Field(123)]
    public int F123 { get; set; }

    [Field(124)]
    public int F124 { get; set; }

    [Field(125)]
    public int F125 { get; set; }

    [Field(126)]
    public int F126 { get; set; }

    [Field(127)]
    public int F127 { get; set; }

    [Field(128)]
    public int F128 { get; set; }

    [Field(129)]
    public int F129 { get; set; }

    [Field(130)]
    public required int F130 { get; set; }

    [Field(131)]
    public int F131 { get; set; }

    [Field(132)]
    public int F132 { get; set; }

    [Field(133)]
    public int F133 { get; set; }

    [Field(134)]
    public int F134 { get; set; }

    [Field(135)]
    public int F135 { get; set; }
}
