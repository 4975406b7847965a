/// A cell of a chart, made from what its eight sub-rows show.
///
/// A terminal cell has one glyph and two colours, so a picture is an eighth block in a lower tone before an
/// upper tone; the art is in choosing where to split.
struct CellPicture: Hashable {
    static let subrows = 8

    var glyph: Unicode.Scalar
    var ink: Ink
    /// Nil keeps the ground that is there.
    var ground: Ink?
    /// The tone of the larger part, for what is drawn over the picture.
    var main: Ink?

    /// What one sub-row shows.
    struct Tone: Hashable {
        enum Area: Hashable { case nothing, money, unpaid, overspent }
        var area: Area
        /// 0...16 on the ramp for areas.
        var level: Double

        static let nothing = Tone(area: .nothing, level: 0)

        func ink(_ level: Double) -> Ink? {
            let step = Int(level.rounded())
            if step < 1 { return nil }
            return switch area {
            case .nothing: nil
            case .money: Ink(.accent, .area(step))
            case .unpaid: Ink(.unpaid, step < Shade.steps ? .area(step) : .pure)
            case .overspent: Ink(.offTrack, .area(step))
            }
        }

        var pure: Ink {
            switch area {
            case .nothing: .frame
            case .money: Ink(.accent, .area(16))
            case .unpaid: .unpaid
            case .overspent: .offTrack
            }
        }
    }

    /// Areas with sharp edges: the two largest stay, a third is given to its neighbour.
    ///
    /// - Parameter tones: eight of them, the lowest first.
    init?(areas tones: [Tone], _ rendering: Rendering) {
        let parts = Self.parts(of: tones)
        guard parts.contains(where: { $0.tone.area != .nothing }) else { return nil }
        let lower = parts[0]
        let upper = parts.count > 1 ? parts[1] : nil
        switch rendering {
        case .tones:
            if let upper {
                self.init(lower: lower.ink, lower.count, upper: upper.ink)
            } else {
                // Half a row is as fine as a gradient gets within one area.
                let half = Self.subrows / 2
                self.init(
                    lower: lower.tone.ink(Self.mean(tones.prefix(half))), half,
                    upper: lower.tone.ink(Self.mean(tones.suffix(half))))
            }
        case .shades, .ascii:
            let larger = parts.max { $0.count < $1.count }!
            if rendering == .shades, let upper, upper.tone.area == .nothing, lower.tone.area == .money {
                self.init(single: Self.block(lower.count), lower.tone.pure)
            } else if larger.tone.area == .nothing {
                return nil
            } else {
                self.init(single: Self.fill(larger.tone.area, rendering), larger.tone.pure)
            }
        }
    }

    /// A forecast, which has no edges: the split with the least error of tone. All tones are of one area.
    init?(cloud tones: [Tone], _ rendering: Rendering) {
        guard let tone = tones.first(where: { $0.area != .nothing }) else { return nil }
        let levels = tones.map(\.level)
        let whole = Self.mean(tones[...])
        if rendering != .tones {
            guard let glyph = Self.haze(whole, rendering) else { return nil }
            self.init(single: glyph, tone.pure)
            return
        }
        var best = (split: 0, error: Self.error(of: levels[...]))
        for split in 1..<Self.subrows {
            let error = Self.error(of: levels[..<split]) + Self.error(of: levels[split...])
            if error < best.error - 0.5 { best = (split, error) }
        }
        let lower = tone.ink(Self.mean(tones.prefix(best.split)))
        let upper = tone.ink(Self.mean(tones.suffix(Self.subrows - best.split)))
        self.init(lower: best.split == 0 ? upper : lower, best.split, upper: upper)
    }

    private init(single glyph: Unicode.Scalar, _ ink: Ink) {
        self.glyph = glyph
        self.ink = ink
    }

    /// Two tones, nil being the ground that is there.
    private init?(lower: Ink?, _ count: Int, upper: Ink?) {
        main = count >= Self.subrows / 2 ? lower : upper
        if lower == upper {
            guard let lower else { return nil }
            (glyph, ink, ground, main) = ("█", lower, lower, lower)
        } else if let lower {
            (glyph, ink, ground) = (Self.block(count), lower, upper)
        } else {
            // The lower part is the ground that is there; the chart lies on the page.
            (glyph, ink, ground) = (Self.block(count), .page, upper)
        }
    }

    private struct Part {
        var tone: Tone
        var count: Int
        var levels: [Double]
        var ink: Ink? { tone.ink(levels.reduce(0, +) / Double(levels.count)) }
    }

    private static func parts(of tones: [Tone]) -> [Part] {
        var parts: [Part] = []
        func add(_ part: Part) {
            if let last = parts.indices.last, parts[last].tone.area == part.tone.area {
                parts[last].count += part.count
                parts[last].levels += part.levels
            } else {
                parts.append(part)
            }
        }
        for tone in tones { add(Part(tone: tone, count: 1, levels: [tone.level])) }
        while parts.count > 2 {
            let smallest = parts.indices.min { parts[$0].count < parts[$1].count }!
            // The neighbour below takes it, or the one above the lowest.
            let heir = smallest == 0 ? 1 : smallest - 1
            parts[heir].count += parts[smallest].count
            parts.remove(at: smallest)
            let rest = parts
            parts = []
            rest.forEach(add)
        }
        return parts
    }

    private static func mean(_ tones: ArraySlice<Tone>) -> Double {
        tones.isEmpty ? 0 : tones.reduce(0) { $0 + $1.level } / Double(tones.count)
    }

    /// The sum of squared distances from the mean.
    private static func error(of levels: ArraySlice<Double>) -> Double {
        let mean = levels.reduce(0, +) / Double(levels.count)
        return levels.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }

    private static func block(_ eighths: Int) -> Unicode.Scalar {
        Unicode.Scalar(0x2580 + UInt32(min(max(eighths, 1), 8)))!
    }

    static func fill(_ area: Tone.Area, _ rendering: Rendering) -> Unicode.Scalar {
        switch (area, rendering) {
        case (.nothing, _): " "
        case (.money, .ascii): "#"
        case (.unpaid, .ascii): "%"
        case (.overspent, .ascii): "!"
        case (.money, _): "█"
        case (.unpaid, _), (.overspent, _): "▓"
        }
    }

    /// How dense a forecast looks without tones; nil where there is next to none.
    static func haze(_ level: Double, _ rendering: Rendering) -> Unicode.Scalar? {
        let isASCII = rendering == .ascii
        return switch level {
        case ..<1: nil
        case ..<4: isASCII ? "." : "░"
        case ..<7.5: isASCII ? ":" : "▒"
        default: isASCII ? "=" : "▓"
        }
    }
}
