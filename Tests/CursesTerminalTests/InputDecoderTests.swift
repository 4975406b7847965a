import CursesTerminal
import Screen
import TestSupport
import Testing

@Suite struct InputDecoderTests {
    private func decode(_ text: String) -> [Input] {
        var decoder = InputDecoder()
        return decoder.decode(Array(text.utf8)) + decoder.silence()
    }

    @Test(arguments: [
        ("a", KeyPress(.character("a"))), ("A", KeyPress(.character("A"))), ("é", KeyPress(.character("é"))),
        ("漢", KeyPress(.character("漢"))), ("e\u{301}", KeyPress(.character("é"))),
        ("\r", KeyPress(.enter)), ("\n", KeyPress(.enter)), ("\t", KeyPress(.tab)),
        ("\u{7f}", KeyPress(.backspace)), ("\u{8}", KeyPress(.backspace)), ("\u{1b}", KeyPress(.escape)),
        ("\u{1}", KeyPress(.character("a"), .control)), ("\u{3}", KeyPress(.character("c"), .control)),
        ("\u{1a}", KeyPress(.character("z"), .control)), ("\0", KeyPress(.character(" "), .control)),
        ("\u{1f}", KeyPress(.character("_"), .control)),
        ("\u{1b}x", KeyPress(.character("x"), .alt)), ("\u{1b}ü", KeyPress(.character("ü"), .alt)),
        ("\u{1b}\r", KeyPress(.enter, .alt)), ("\u{1b}\u{7f}", KeyPress(.backspace, .alt)),
        ("\u{1b}[", KeyPress(.character("["), .alt)), ("\u{1b}O", KeyPress(.character("O"), .alt)),
        ("\u{1b}]", KeyPress(.character("]"), .alt)), ("\u{1b}P", KeyPress(.character("P"), .alt)),
        ("\u{1b}[A", KeyPress(.up)), ("\u{1b}OA", KeyPress(.up)), ("\u{1b}[B", KeyPress(.down)),
        ("\u{1b}[C", KeyPress(.right)), ("\u{1b}[D", KeyPress(.left)), ("\u{1b}[H", KeyPress(.home)),
        ("\u{1b}OF", KeyPress(.end)), ("\u{1b}[1~", KeyPress(.home)), ("\u{1b}[2~", KeyPress(.insert)),
        ("\u{1b}[3~", KeyPress(.delete)), ("\u{1b}[4~", KeyPress(.end)), ("\u{1b}[5~", KeyPress(.pageUp)),
        ("\u{1b}[6~", KeyPress(.pageDown)), ("\u{1b}[7~", KeyPress(.home)), ("\u{1b}[8~", KeyPress(.end)),
        ("\u{1b}OP", KeyPress(.function(1))), ("\u{1b}[[E", KeyPress(.function(5))),
        ("\u{1b}[15~", KeyPress(.function(5))), ("\u{1b}[17~", KeyPress(.function(6))),
        ("\u{1b}[21~", KeyPress(.function(10))), ("\u{1b}[24~", KeyPress(.function(12))),
        ("\u{1b}[1;2R", KeyPress(.function(3), .shift)), ("\u{1b}[Z", KeyPress(.tab, .shift)),
        ("\u{1b}[1;5A", KeyPress(.up, .control)), ("\u{1b}[3;3~", KeyPress(.delete, .alt)),
        ("\u{1b}[1;6D", KeyPress(.left, [.control, .shift])), ("\u{1b}[a", KeyPress(.up, .shift)),
        ("\u{1b}[5^", KeyPress(.pageUp, .control)), ("\u{1b}[27;5;9~", KeyPress(.tab, .control)),
        ("\u{1b}[97;5u", KeyPress(.character("a"), .control)), ("\u{1b}[13;2u", KeyPress(.enter, .shift)),
        ("\u{1b}OM", KeyPress(.enter)), ("\u{1b}Ok", KeyPress(.character("+"))),
    ]) func `a key is the same on every terminal`(bytes: String, press: KeyPress) {
        #expect(decode(bytes) == [.key(press)])
    }

    @Test(arguments: [
        "\u{1b}[?1;2c", "\u{1b}[24;80R", "\u{1b}[>0;276;0c", "\u{1b}[I", "\u{1b}[O", "\u{1b}[99~", "\u{1b}[1",
        "\u{1b}]0;title\u{7}", "\u{1b}]11;rgb:0/0/0\u{1b}\\", "\u{1b}P1$r0m\u{1b}\\", "\u{1b}_G\u{1b}\\",
        "\u{1b}[<35;1;1M", "\u{1b}[<0;1M", "\u{1b}[<0;0;1M", "\u{1b}[<2;3;4M", "\u{1b}[M !!", "\u{1b}[201~",
        "\u{1b}[\(String(repeating: "1", count: 500))A", "\u{1b}[1 q", "\u{1b}Oz", "\u{85}", "\u{9b}",
        "\u{f700}", "\u{2028}",
    ]) func `what is not understood is dropped and never becomes a key`(bytes: String) {
        #expect(decode(bytes) == [])
        #expect(decode(bytes + "\u{1b}\\\u{1b}[A").last == .key(KeyPress(.up)))
    }

    @Test(arguments: [
        [0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0x80], [0xe2, 0x82],
    ])
    func `bytes that are not UTF-8 are dropped`(bytes: [UInt8]) {
        var decoder = InputDecoder()
        #expect(decoder.decode(bytes + [0x61]) == [.key(KeyPress(.character("a")))])
        #expect(decoder.patienceMilliseconds == nil)
    }

    @Test func `marks join the letter before them, and keys stay in order`() {
        #expect(
            decode("e\u{301}x\u{1b}[Ay")
                == [
                    .key(KeyPress(.character("é"))), .key(KeyPress(.character("x"))), .key(KeyPress(.up)),
                    .key(KeyPress(.character("y"))),
                ])
    }

    @Test func `Escape is known by the silence after it`() {
        var decoder = InputDecoder()
        #expect(decoder.decode([0x1b]) == [])
        #expect(decoder.patienceMilliseconds == 25)
        #expect(decoder.silence() == [.key(KeyPress(.escape))])
        #expect(decoder.patienceMilliseconds == nil)
        #expect(decode("\u{1b}\u{1b}[A") == [.key(KeyPress(.escape)), .key(KeyPress(.up))])
    }

    @Test func `the mouse presses, lets go and scrolls`() {
        #expect(
            decode("\u{1b}[<0;3;2M\u{1b}[<0;3;2m\u{1b}[<64;1;1M\u{1b}[<69;500;200M")
                == [
                    .mouse(Mouse(.press, at: Point(row: 1, column: 2))),
                    .mouse(Mouse(.release, at: Point(row: 1, column: 2))),
                    .mouse(Mouse(.scrollUp, at: Point(row: 0, column: 0))),
                    .mouse(Mouse(.scrollDown, at: Point(row: 199, column: 499))),
                ])
    }

    @Test func `a paste is one input, as it came`() {
        #expect(
            decode("a\u{1b}[200~q\r\u{1b}[A\u{1b}[20é\u{1b}[201~b")
                == [
                    .key(KeyPress(.character("a"))), .paste("q\r\u{1b}[A\u{1b}[20é"),
                    .key(KeyPress(.character("b"))),
                ])
    }

    @Test func `a paste that brings its own end does not break out`() {
        #expect(decode("\u{1b}[200~a\u{1b}[201~q\r\u{1b}[201~") == [.paste("aq\r")])
        #expect(decode("\u{1b}[200~a\u{1b}[201~\u{1b}[200~b\u{1b}[201~") == [.paste("a"), .paste("b")])
    }

    @Test func `a paste without an end gives no keys`() {
        var decoder = InputDecoder()
        #expect(decoder.decode(Array("\u{1b}[200~quit\r\u{1b}[201".utf8)) == [])
        #expect(decoder.patienceMilliseconds == 5000)
        #expect(decoder.silence() == [.paste("quit\r")])
    }

    @Test func `a long paste is cut at a character and swallowed to its end`() {
        let inputs = decode("\u{1b}[200~" + String(repeating: "é€", count: 40_000) + "\u{1b}[201~z")
        guard case .paste(let text)? = inputs.first else {
            Issue.record("no paste")
            return
        }
        #expect((65_530...65_536).contains(text.utf8.count))
        #expect(!text.contains("\u{fffd}"))
        #expect(inputs.dropFirst() == [.key(KeyPress(.character("z")))])
    }

    @Test(arguments: Seed.many(200)) func `random bytes neither crash nor leave anything behind`(seed: Seed) {
        var seed = seed
        var decoder = InputDecoder()
        let bytes = (0..<10_000).map { _ in
            // Half of them from the alphabet of sequences, else hardly any would begin.
            Bool.random(using: &seed)
                ? UInt8.random(in: 0...255, using: &seed)
                : Array("\u{1b}\u{1b}[[]OP;<012~MmAu ".utf8).randomElement(using: &seed)!
        }
        for input in decoder.decode(bytes) + decoder.silence() {
            if case .key(let press) = input, case .character(let character) = press.key {
                #expect(character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
            }
        }
        #expect(decoder.patienceMilliseconds == nil)
        #expect(decoder.decode([0x61]) == [.key(KeyPress(.character("a")))])
    }

    @Test(arguments: Seed.many(200)) func `how bytes are cut into pieces does not matter`(seed: Seed) {
        var seed = seed
        let pieces = [
            "a", "漢", "\u{1b}[A", "\u{1b}[<0;3;2M", "\u{1b}[200~p\r\u{1b}[201~", "\u{1b}OP", "\u{1b}]x\u{7}",
            "\r",
        ]
        let text = (0..<20).map { _ in pieces.randomElement(using: &seed)! }.joined()
        var decoder = InputDecoder()
        var inputs: [Input] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let piece = rest.prefix(Int.random(in: 1...5, using: &seed))
            inputs += decoder.decode(Array(piece))
            rest = rest.dropFirst(piece.count)
        }
        #expect(inputs + decoder.silence() == decode(text))
    }
}
