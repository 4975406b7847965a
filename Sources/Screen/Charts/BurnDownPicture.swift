/// The areas of a burn-down chart as cell pictures: known money and work up to today, and the cone.
struct BurnDownPicture {
    let data: BurnDown
    let axis: DayAxis
    let scale: AmountScale
    let rendering: Rendering

    /// The first column after what is known.
    var todayColumn: Int { min(max(0, Int(axis.place(of: data.today).rounded())), axis.columns) }

    func cell(row: Int, column: Int) -> CellPicture? {
        column < todayColumn
            ? CellPicture(areas: areas(row, column), rendering)
            : CellPicture(cloud: cloud(row, column), rendering)
    }

    // What is known.

    private func areas(_ row: Int, _ column: Int) -> [CellPicture.Tone] {
        let day = min(axis.day(at: Double(column) + 0.5), Double(data.today))
        guard let (money, work) = data.known(at: day) else { return [] }
        return (0..<CellPicture.subrows).map { subrow in
            let span = scale.span(row: row, subrow: subrow)
            return tone(at: (span.lowerBound + span.upperBound) / 2, money, work)
        }
    }

    private func tone(at amount: Double, _ money: Double, _ work: Double) -> CellPicture.Tone {
        if amount > 0 {
            if amount <= money {
                return CellPicture.Tone(area: .money, level: Self.sinking((money - amount) / money))
            }
            return amount <= work ? CellPicture.Tone(area: .unpaid, level: 16) : .nothing
        }
        if amount < money { return .nothing }
        return CellPicture.Tone(area: .overspent, level: Self.sinking((amount - money) / -money))
    }

    /// Brightest at the crest, and darker on the way down to zero.
    private static func sinking(_ depth: Double) -> Double { 16 - 13 * min(max(depth, 0), 1) }

    // What is foreseen.

    /// Days are looked at several times a column, since a cone is soft.
    private static let samples = 4

    private func cloud(_ row: Int, _ column: Int) -> [CellPicture.Tone] {
        let spreads = (0..<Self.samples).map { sample in
            let place = Double(column) + (Double(sample) + 0.5) / Double(Self.samples)
            return data.spread(at: max(axis.day(at: place), Double(data.today)))
        }
        return (0..<CellPicture.subrows).map { subrow in
            let span = scale.span(row: row, subrow: subrow)
            let sum = spreads.reduce(0.0) { $0 + ($1.map { density(of: $0, in: span) } ?? 0) }
            let level = sum / Double(Self.samples)
            guard level > 0 else { return .nothing }
            return CellPicture.Tone(area: row < scale.above ? .money : .overspent, level: level)
        }
    }

    /// Three levels, one upon the other, faded by the chance that there is anything left to pay.
    private func density(of spread: BurnDown.Spread, in span: ClosedRange<Double>) -> Double {
        spread.isOpen
            * (3 * share(of: span, between: spread.p10, and: spread.p90)
                + 3 * share(of: span, between: spread.p20, and: spread.p80)
                + 5 * share(of: span, between: spread.p40, and: spread.p60))
    }

    /// No band is thinner than so many sub-rows, or the cone would begin with nothing.
    private static let thinnest = 3.0

    /// How much of a sub-row lies in a band.
    private func share(of span: ClosedRange<Double>, between low: Double, and high: Double) -> Double {
        guard low.isFinite, high.isFinite else { return 0 }
        let height = span.upperBound - span.lowerBound
        let missing = max(0, Self.thinnest * height - (high - low)) / 2
        let overlap = min(span.upperBound, high + missing) - max(span.lowerBound, low - missing)
        return min(max(overlap / height, 0), 1)
    }
}
