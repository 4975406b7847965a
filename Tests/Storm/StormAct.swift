internal import EventLog
internal import Glibc

/// An act whose number says what its lines are, so that whoever finds it can tell whether it is whole.
struct StormAct: Hashable {
    let nonce: UInt64

    static func random() -> StormAct { StormAct(nonce: .random(in: 1...(.max))) }

    /// One to three lines, most of them short.
    var lines: [String] {
        let length = nonce % 50 == 0 ? 6000 : Int(nonce >> 8 % 90)
        return (0...nonce % 3).map { line in
            #""type":"storm","line":\#(line),"of":"\#(String(nonce, radix: 16))","text":""#
                + String(repeating: "x", count: length) + "\""
        }
    }

    func act() -> Act {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return Act(by: "storm", at: Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000, nonce: nonce)
    }
}

/// What a writer says of an act: first that it will try it, then under which numbers it is kept.
///
/// ```
/// try 9f3a00c1d2e4f567
/// ack 17 19 9f3a00c1d2e4f567
/// ```
enum Saying: Hashable {
    case tries(UInt64)
    case acknowledges(UInt64, ClosedRange<Int>)

    init?(_ line: some StringProtocol) {
        let words = line.split(separator: " ")
        switch (words.first, words.count) {
        case ("try", 2):
            guard let nonce = UInt64(words[1], radix: 16) else { return nil }
            self = .tries(nonce)
        case ("ack", 4):
            guard let first = Int(words[1]), let last = Int(words[2]), first <= last,
                let nonce = UInt64(words[3], radix: 16)
            else { return nil }
            self = .acknowledges(nonce, first...last)
        default: return nil
        }
    }

    var line: String {
        switch self {
        case .tries(let nonce): "try \(String(nonce, radix: 16))"
        case .acknowledges(let nonce, let lines):
            "ack \(lines.lowerBound) \(lines.upperBound) \(String(nonce, radix: 16))"
        }
    }
}
