import PlainText
import Screen
import TestSupport
import Testing

struct BigTextTests {
    private static func drawn(_ text: BigText, _ rendering: Rendering = .tones) -> [String] {
        var surface = Surface(size: text.size)
        text.draw(in: surface.area, on: &surface, rendering)
        return surface.plainText
    }

    @Test func `half a row a dot takes four rows`() {
        #expect(
            Self.drawn(BigText("2k")) == [
                "▄▀▀▄ █   ",
                "  ▄▀ █ ▄▀",
                "▄▀   █▀▄ ",
                "▀▀▀▀ ▀  ▀",
            ])
    }

    @Test func `a row a dot takes seven rows with rounded corners`() {
        #expect(
            Self.drawn(BigText("0", .text, .full)) == [
                "  ████  ", " ██  ██ ", "██    ██", "██    ██", "██    ██", " ██  ██ ", "  ████  ",
            ])
    }

    @Test func `what has no room is written as ordinary text`() {
        var surface = Surface(size: Size(columns: 8, rows: 4))
        BigText("23 MAR").draw(in: surface.area, on: &surface)
        #expect(surface.plainText[2] == "23 MAR  ")
    }

    @Test func `without half rows small figures are ordinary text`() {
        #expect(Self.drawn(BigText("2k"), .ascii).joined().trimmingPrefix { $0 == " " }.hasPrefix("2k"))
    }

    @Test(arguments: Seed.many(300))
    func `big text stays inside its area`(seed: Seed) {
        var seed = seed
        let letters = Array("0123456789.,:/−+%?KMJANFEBRPYULGSOCTVDkadwn 日é")
        let text = String(
            (0..<Int.random(in: 0...6, using: &seed)).map { _ in letters.randomElement(using: &seed)! })
        var surface = Surface(size: Size(columns: 80, rows: 12))
        let area = Rect(
            row: 1, column: 2, columns: Int.random(in: 0...70, using: &seed),
            rows: Int.random(in: 0...9, using: &seed))
        BigText(SafeText(text), .text, seed.next() % 2 == 0 ? .half : .full).draw(in: area, on: &surface)
        for row in 0..<12 {
            for column in 0..<80 where !area.contains(Point(row: row, column: column)) {
                #expect(surface[row, column] == .blank)
            }
        }
    }
}
