import PlainText
import Screen
import Testing

@testable import Dashboard

/// What is said is said whole: the advice stands at its end.
struct NoticeTests {
    private static let advice: SafeText =
        "The log atlas.tlog was cut off behind this program's back; nothing more is written. "
        + "Copy it, then: taffrail recover atlas.tlog --to mended.tlog"
    private static let sizes = [(40, 12), (60, 20), (80, 24), (120, 40)].map { Size(columns: $0, rows: $1) }

    private func told(_ size: Size, keys: String = "", _ words: SafeText = advice) -> Journey {
        var journey = Journey(size, on: Harbour.project)
        journey.press(keys)
        journey.dashboard.notice(words, mark: .offTrack)
        return journey
    }

    private func text(_ rows: ArraySlice<String>) -> String {
        rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
    }

    @Test(arguments: sizes, ["", "r", "?"])
    func `a long notice takes the rows that it needs`(size: Size, keys: String) {
        #expect(text(told(size, keys: keys).screen.suffix(5)).hasSuffix("■ \(Self.advice)"))
    }

    @Test func `a short one stands beside the tabs and hides no key`() {
        let screen = told(Size(columns: 80, rows: 24), "the log was replaced").screen
        #expect(screen[22].contains("1 Overview"))
        #expect(screen[22].contains("■ the log was replaced"))
        #expect(screen[23].contains("? help"))
    }

    @Test func `one that fits into a row hides the tabs and not the keys`() {
        let screen = told(
            Size(columns: 80, rows: 24), "the log was replaced by another; this session shows the old one"
        ).screen
        #expect(!screen[22].contains("Overview"))
        #expect(screen[22].hasPrefix(" ■ the log was replaced by another"))
        #expect(screen[23].contains("? help"))
    }

    @Test func `a field that somebody types into is not hidden`() {
        var journey = told(Size(columns: 80, rows: 24), keys: "/")
        journey.type("div")
        #expect(journey.screen[23].contains("div"))
        #expect(journey.screen[22].contains("■ The log atlas.tlog was cut off"))
    }

    @Test func `words without end end`() {
        let journey = told(Size(columns: 80, rows: 24), SafeText(String(repeating: "endless ", count: 99)))
        #expect(journey.screen[23].contains("…"))
        #expect(journey.screen[18].hasPrefix("│"))
    }
}
