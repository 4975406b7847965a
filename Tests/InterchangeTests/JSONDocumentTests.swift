import Foundation
import PlainText
import TestSupport
import Testing

@testable import Interchange

@Suite struct JSONDocumentTests {
    @Test(arguments: Array(0...0x9f as ClosedRange<UInt8>))
    func `no control goes out as it is, and each comes back`(byte: UInt8) throws {
        let text = "a\(Character(Unicode.Scalar(byte)))b"
        let line = JSONDocument.string(text).line
        #expect(!line.hasControls)
        #expect(try line.parsed() as? String == text)
    }

    @Test func `quotes and backslashes are escaped, also where a mark leans on them`() throws {
        #expect(JSONDocument.string(#"say "a\b""#).line == #""say \"a\\b\"""#)
        for text in ["\"\u{301},", "\\\u{301}", "\\\u{301}\"\u{fe0f}", "\"\u{20e3}", "\u{5d0}\"\u{5b0}\\"] {
            #expect(try JSONDocument.string(text).line.parsed() as? String == text)
        }
    }

    @Test func `a name of a member is quoted like any text`() throws {
        let document = JSONDocument.object([.init("a\"\u{301}\n\u{202e}", .bool(true))])
        #expect(document.line.isASCII)
        let members = try document.line.parsed() as? [String: Bool]
        #expect(members == ["a\"\u{301}\n\u{202e}": true])
    }

    @Test(arguments: [
        "\u{202e}evil", "a\u{2066}b\u{2069}", "zero\u{200b}width", "\u{feff}mark",
        "line\u{2028}paragraph\u{2029}",
        "\u{9b}31m", "\u{1b}]0;title\u{7}", "tag\u{e0041}", "Zoe\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    ])
    func `whatever would act on a terminal is escaped and not lost`(text: String) throws {
        let line = JSONDocument.string(text).line
        #expect(line.isASCII)
        #expect(try line.parsed() as? String == text)
    }

    @Test func `safe text goes out as people wrote it`() {
        #expect(JSONDocument.string("Zoë – 電話 👩‍💻").line == "\"Zoë – 電話 👩‍💻\"")
    }

    @Test(
        arguments: [
            (0, "0"), (-0.0, "0"), (1, "1"), (0.5, "0.5"), (-0.25, "-0.25"), (0.1, "0.1"),
            (1 / 3, "0.333333"),
            (2.0000004, "2"), (0.999_999_9, "1"), (-0.000_000_1, "0"), (1234.5, "1234.5"),
            (0.000_001, "0.000001"),
            (123_456_789_012.25, "123456789012.25"), (10_000_000_000_000.5, "10000000000000.5"),
            (1e15, "1000000000000000"),
            (1e20, "1e+20"),
            (.infinity, "null"), (-.infinity, "null"), (.nan, "null"),
        ] as [(Double, String)])
    func `decimals are plain and have at most six places`(number: Double, text: String) {
        #expect(JSONDocument.number(number).line == text)
    }

    @Test(arguments: Seed.many(300))
    func `any number comes back to within half a millionth, or as near as can be`(seed: Seed) throws {
        var seed = seed
        for _ in 0..<50 {
            let number = Double(bitPattern: seed.next())
            let read = try JSONDocument.number(number).line.parsed()
            if number.isFinite {
                let back = try #require(read as? Double)
                // Foundation itself reads large powers of ten a little wrong.
                #expect(abs(back - number) <= max(0.000_000_500_001, number.magnitude * 1e-14))
            } else {
                #expect(read is NSNull)
            }
        }
    }

    @Test func `whole numbers keep every digit`() throws {
        #expect(JSONDocument.integer(.max).line == "9223372036854775807")
        #expect(JSONDocument.integer(.min).line == "-9223372036854775808")
    }

    @Test func `empty lists stay on their line`() {
        #expect(JSONDocument.array([]).pretty == "[]")
        #expect(JSONDocument.object([.init("a", .object([]))]).pretty == "{\n  \"a\": {}\n}")
        #expect(JSONDocument.array([.null, .bool(false)]).line == "[null,false]")
    }

    @Test(arguments: Seed.many(300))
    func `another reader finds what was written, on one line and indented`(seed: Seed) throws {
        var seed = seed
        let document = JSONDocument.random(&seed, depth: 4)
        let expected = document.asRead
        for text in [document.line, document.pretty] {
            #expect(try text.parsed() == expected)
            #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isControl })
            // Nothing in it acts, whether or not it is in a string.
            #expect(text.split(separator: "\n").allSatisfy { SafeText($0).string == $0 })
        }
        #expect(!document.line.contains("\n"))
    }
}

extension String {
    /// As Foundation reads it.
    func parsed() throws -> NSObject {
        try #require(
            JSONSerialization.jsonObject(with: Data(utf8), options: .fragmentsAllowed) as? NSObject)
    }

    var hasControls: Bool { unicodeScalars.contains(where: \.isControl) }
    fileprivate var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool { properties.generalCategory == .control }
}

extension JSONDocument {
    /// What another reader must make of it.
    fileprivate var asRead: NSObject {
        switch self {
        case .object(let members):
            NSDictionary(
                objects: members.map(\.value.asRead), forKeys: members.map { NSString(string: $0.name) })
        case .array(let elements): NSArray(array: elements.map(\.asRead))
        case .string(let text): NSString(string: text)
        case .integer(let number): NSNumber(value: number)
        case .number(let number), .exact(let number): NSNumber(value: number)
        case .bool(let flag): NSNumber(value: flag)
        case .null: NSNull()
        }
    }

    fileprivate static func random(_ seed: inout Seed, depth: Int) -> JSONDocument {
        switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &seed) {
        case 0: .null
        case 1: .bool(.random(using: &seed))
        case 2: .integer(.random(in: -1_000_000...1_000_000, using: &seed))
        // Sixty-fourths have six decimals.
        case 3: .number(Double(Int.random(in: -1_000_000...1_000_000, using: &seed)) / 64)
        case 4, 5: .string(Hostile.text(&seed))
        case 6:
            .array((0..<Int.random(in: 0..<5, using: &seed)).map { _ in random(&seed, depth: depth - 1) })
        default:
            .object(
                (0..<Int.random(in: 0..<5, using: &seed)).map {
                    Member("\($0)" + Hostile.text(&seed), random(&seed, depth: depth - 1))
                })
        }
    }
}

/// Texts as an attacker would choose them.
enum Hostile {
    private static let pieces = [
        "\u{1b}[2J", "\u{1b}]0;owned\u{7}", "\u{9b}5m", "\u{202e}", "\u{2066}", "\u{200b}", "\u{feff}",
        "\r\n", "\n", "\t",
        "\0", "\u{7f}", "\u{85}", "\u{2028}", "\"", "\\", "\"\u{301}", "\\\u{301}", "\u{301}", "\u{e0041}",
        "{", "}", ",",
        ":", "Zoë", "電話", "👩‍💻", "🇩🇪", "\u{10ffff}", "plain", " ",
    ]

    static func text(_ seed: inout Seed) -> String {
        (0..<Int.random(in: 0..<8, using: &seed)).map { _ in pieces.randomElement(using: &seed) ?? "" }
            .joined()
    }

    static let everything = pieces.joined()
}
