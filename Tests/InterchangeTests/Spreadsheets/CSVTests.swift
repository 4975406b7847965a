import PlainText
import ProjectModel
import TestSupport
import Testing

@testable import Interchange

@Suite struct `Comma-separated values` {
    private func table(_ text: String) throws -> CSVTable { try CSVTable(Array(text.utf8), file: "x.csv") }

    private func fault(_ text: String) -> String? { fault(Array(text.utf8)) }

    private func fault(_ bytes: [UInt8]) -> String? {
        do throws(Rejection) {
            _ = try CSVTable(bytes, file: "x.csv")
            return nil
        } catch {
            return error.message
        }
    }

    /// The examples of section 2 of RFC 4180, with and without a line end at the end.
    @Test(arguments: [
        "a,b,c\r\naaa,bbb,ccc\r\n", "a,b,c\r\naaa,bbb,ccc", "a,b,c\n\"aaa\",\"bbb\",\"ccc\"\n",
        "a,b,c\raaa,bbb,ccc\r", "\u{feff}a,b,c\naaa,bbb,ccc", "sep=,\r\na,b,c\r\naaa,bbb,ccc",
        "a;b;c\naaa;bbb;ccc", "a\tb\tc\naaa\tbbb\tccc", "\n\na,b,c\n,,\n\naaa,bbb,ccc\n,,\n",
    ])
    func `rows and fields are found`(text: String) throws {
        let table = try table(text)
        #expect(table.header.cells == ["a", "b", "c"])
        #expect(table.rows.map(\.cells) == [["aaa", "bbb", "ccc"]])
    }

    @Test func `a field in quotes holds delimiters, line ends and quotes, and rows know their lines`() throws
    {
        let table = try table("a,b\r\n\"b\r\nbb\",\"x,\"\"y\"\"\"\r\nlast,\"\"\r\n")
        #expect(table.rows.map(\.cells) == [["b\r\nbb", "x,\"y\""], ["last", ""]])
        #expect(table.rows.map(\.line) == [2, 4])
    }

    @Test func `the delimiter is what the header has most of outside of quotes`() throws {
        #expect(try table("\"a,b,c,d\";e;f\n1;2;3").delimiter == .semicolon)
        #expect(try table("a;b,c\td\te\n1\t2\t3").delimiter == .tab)
        #expect(try table("alone\n1").delimiter == .comma)
        #expect(try table("sep=;\na,b,c;d\n1;2").header.cells == ["a,b,c", "d"])
    }

    @Test(arguments: [
        ("a,b\n1,\"x\ny\n", 2, "never closed"), ("a,b\n1,2\n\"x\ny\"z,1\n", 4, "follows the quote"),
        ("a,b\n1,2\n3,4\" wide\n", 3, "a quote within a field"), ("a,b\n1,2,3\n", 2, "3 fields"),
        ("a,b\r1,2\r3,4,5\r", 3, "3 fields"), ("a,b\nx\u{0},1", 2, "NUL"),
    ])
    func `what is malformed is named by its line`(text: String, line: Int, words: String) {
        let message = fault(text) ?? "taken"
        #expect(message.hasPrefix("x.csv, line \(line): ") && message.contains(words), "\(message)")
    }

    @Test func `other encodings and other files are named`() {
        #expect(
            fault(Array("a,b\n1,M".utf8) + [0xfc] + Array("ller".utf8))?.contains("line 2: this is no UTF-8")
                == true)
        #expect(fault([0xff, 0xfe, 0x61, 0])?.contains("UTF-16") == true)
        #expect(fault([0x50, 0x4b, 3, 4, 0])?.contains("workbook") == true)
        #expect(fault("")?.contains("it is empty") == true)
        #expect(fault("a,b\n")?.contains("no row under it") == true)
        #expect(
            fault("a\n" + String(repeating: "1\n", count: CSVTable.mostRows + 1))?.contains("Split the file")
                == true)
        #expect(fault(String(repeating: ",", count: 20_000))?.contains("16384 columns") == true)
    }

    @Test func `wide rows and long fields are read`() throws {
        let names = (1...300).map { "c\($0)" }
        let long = String(repeating: "x\"\"y,", count: 100_000)
        let table = try table(
            names.joined(separator: ",") + "\n\"\(long)\"," + names.dropFirst().joined(separator: ","))
        #expect(table.rows[0].cells.count == 300)
        #expect(table.rows[0].cells[0].utf8.count == 400_000)
    }

    @Test(arguments: Seed.many(300))
    func `no file stops the reader, and what is refused is one line`(seed: Seed) {
        var seed = seed
        var bytes = Array("Title,Owner\r\n\"a \"\"b\"\"\",ana\r\n=1+1,\"x\ny\"\r\n".utf8)
        for _ in 0..<Int.random(in: 1...6, using: &seed) {
            let place = Int.random(in: 0..<bytes.count, using: &seed)
            switch Int.random(in: 0..<3, using: &seed) {
            case 0: bytes[place] = Array("\",;\t\r\n\u{0}\u{1b}".utf8).randomElement(using: &seed)!
            case 1: bytes.insert(.random(in: 0...255, using: &seed), at: place)
            default: bytes.remove(at: place)
            }
        }
        if let message = fault(bytes) { #expect(!message.contains("\n"), "\(message)") }
    }

    @Test(arguments: Seed.many(300))
    func `what is written is read back as the safe text, and nothing begins a formula`(seed: Seed) throws {
        var seed = seed
        let parts = [
            "=", "+", "-", "@", "\t", "\r", "\n", "'", "\"", ",", ";", " ", "x", "1", "\u{1b}[31m", "é",
            "\u{202e}", "\u{0}", "＝", "cmd|' /C calc'!A0", "\u{9b}2J",
        ]
        var sheet = CSVSheet(["One", "Two"])
        var texts: [[String]] = []
        for _ in 0..<6 {
            let row = (0..<2).map { _ in
                (0..<Int.random(in: 1...6, using: &seed)).map { _ in parts.randomElement(using: &seed)! }
                    .joined()
            }
            texts.append(row)
            sheet.add(row.map { .text($0) })
        }
        #expect(
            sheet.text.unicodeScalars.allSatisfy {
                $0 == "\r" || $0 == "\n" || $0.value >= 0x20 && !(0x7f..<0xa0).contains($0.value)
            })
        let read = try table("head,er\r\n" + sheet.text)
        for (row, texts) in zip(
            read.rows.dropFirst(), texts.filter { !$0.map { SafeText($0).string }.joined().isBlank })
        {
            for (cell, text) in zip(row.cells, texts) {
                #expect(CSVSheet.unguarded(cell) == SafeText(text).string)
                #expect(!"=+-@\t\r".unicodeScalars.contains(cell.unicodeScalars.first ?? "x"), "\(cell)")
            }
        }
    }

    @Test func `a true number stays one, and nothing else passes for one`() {
        var sheet = CSVSheet(["a", "b", "c"])
        sheet.add([.number("-12.50"), .number("-1+cmd"), .text("-12.50")])
        #expect(sheet.text == "a,b,c\r\n-12.50,'-1+cmd,'-12.50\r\n")
    }
}
