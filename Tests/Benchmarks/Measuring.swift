internal import Glibc

/// Runs two things by turns, so that what else the machine does falls on both, and takes their medians.
func alternate(
    _ rounds: Int, _ ours: () throws -> Void, _ peer: () throws -> Void
) rethrows -> (ours: Duration, peer: Duration) {
    var times: (ours: [Duration], peer: [Duration]) = ([], [])
    let clock = ContinuousClock()
    for _ in 0..<rounds {
        times.ours.append(try clock.measure(ours))
        times.peer.append(try clock.measure(peer))
    }
    return (times.ours.median, times.peer.median)
}

func time(_ rounds: Int, _ work: () throws -> Void) rethrows -> Duration {
    let clock = ContinuousClock()
    return try (0..<rounds).map { _ in try clock.measure(work) }.median
}

extension [Duration] {
    var median: Duration { quantile(0.5) }

    /// - Parameter share: 0...1.
    func quantile(_ share: Double) -> Duration {
        let sorted = sorted()
        return sorted[Swift.min(count - 1, Int(Double(count) * share))]
    }
}

extension Duration {
    /// `812 ms`, `3.41 ms`, `57 µs`
    var text: String {
        let microseconds = self / .microseconds(1)
        switch microseconds {
        case ..<1000: return "\(microseconds.text(places: microseconds < 10 ? 2 : 0)) µs"
        case ..<10_000: return "\((microseconds / 1000).text(places: 2)) ms"
        case ..<10_000_000: return "\((microseconds / 1000).text(places: 0)) ms"
        default: return "\((microseconds / 1e6).text(places: 1)) s"
        }
    }
}

extension Double {
    /// With so many decimal places, without Foundation.
    func text(places: Int) -> String {
        let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
        let digits = String(Int((self * scale).rounded()))
        guard places > 0 else { return digits }
        let padded = String(repeating: "0", count: Swift.max(0, places + 1 - digits.count)) + digits
        return "\(padded.dropLast(places)).\(padded.suffix(places))"
    }
}

/// `  name: figure, 0.35 of the peer's 100 ms`, and what became of the bar: at most so many times the peer, or
/// the peer at least so many times as long.
func report(_ name: String, _ ours: Duration, _ peer: Duration, of peerName: String, bar: Bar? = nil) {
    let verdict =
        switch bar {
        case .none: ""
        case .atMost: bar.map { "; \($0.verdict(ours / peer))" } ?? ""
        case .atLeast: bar.map { "; as fast so many times: \($0.verdict(peer / ours))" } ?? ""
        }
    print("  \(name): \(ours.text), \((ours / peer).text(places: 2)) of \(peerName) (\(peer.text))\(verdict)")
}

/// The most memory that this program has held, in bytes. What `getrusage` tells would count the process that
/// started it too.
func peakMemory() throws -> Int {
    let file = open("/proc/self/status", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure("the system does not tell how much memory is held") }
    defer { close(file) }
    let text = String(unsafeUninitializedCapacity: 8192) { max(0, read(file, $0.baseAddress, $0.count)) }
    let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let kilobytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
    return (kilobytes ?? 0) * 1024
}
