import TestSupport

/// Text as an attacker, a spreadsheet or a chat would have it.
enum Hostile {
    private static let pieces: [String] = [
        "Vendor", " ", "slips", "é", "e\u{301}", "日本", "한국", "👩‍👩‍👧", "👍🏽", "🇩🇪", "❤️", "1️⃣", "ﷺ", "क्‍ष",
        "\u{1b}[2J", "\u{9b}31m", "\u{202e}", "\u{2066}", "\u{200b}", "\u{200d}", "\u{200c}", "\u{feff}",
        "\u{301}", "\u{20dd}", "\t", "\r\n", "\n", "\u{7f}", "\u{0}", "\u{e0041}", "\u{fe0f}", "\u{e0100}",
        "\u{3164}", "\u{1160}", "\u{1100}", "\u{1f1e6}", "\u{1f3fd}", "\u{ff9e}", "…", "⟦U+202E⟧",
    ]

    static func text(_ seed: inout Seed) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...14, using: &seed) {
            if Int.random(in: 0..<4, using: &seed) == 0 {
                let value = UInt32.random(in: 0...0x1_ffff, using: &seed)
                text.unicodeScalars.append(Unicode.Scalar(value) ?? "?")
            } else {
                text += pieces.randomElement(using: &seed)!
            }
        }
        return text
    }
}
