/// Amounts laid out over rows, with zero on the edge between two of them.
struct AmountScale: Hashable {
    let rows: Int
    /// The rows above zero.
    let above: Int
    /// What one row is worth.
    let unit: Double

    /// The finest scale on which everything has room.
    init(low: Double, high: Double, rows: Int) {
        let high = high > 0 ? high : max(1, -low)
        var best = (above: rows, unit: Double.infinity)
        for below in 0..<rows {
            let above = rows - below
            let unit = max(high / Double(above), low < 0 ? -low / Double(below) : 0)
            if unit < best.unit { best = (above, unit) }
        }
        self.rows = rows
        above = best.above
        unit = best.unit.isFinite ? best.unit : 1
    }

    /// The amounts at the lower and the upper edge of one sub-row of a row, sub-rows counted from below.
    func span(row: Int, subrow: Int) -> ClosedRange<Double> {
        let part = unit / Double(CellPicture.subrows)
        let lower = Double((above - row - 1) * CellPicture.subrows + subrow) * part
        return lower...(lower + part)
    }

    /// The row in which an amount lies; zero lies in the row above its edge.
    func row(of amount: Double) -> Int {
        let place = Double(above) - amount / unit
        return amount == 0 ? above - 1 : Int(min(max(place, -1), Double(rows)).rounded(.down))
    }

    /// Round amounts and their rows, at least two rows apart, the highest first.
    var ticks: [(amount: Double, row: Int)] {
        let step = Self.round(atLeast: unit * max(2.1, Double(rows) / 8))
        var ticks: [(amount: Double, row: Int)] = []
        let first = Int((Double(above) * unit / step).rounded(.down))
        let last = -Int((Double(rows - above) * unit / step).rounded(.down))
        for index in stride(from: first, through: last, by: -1) {
            let row = row(of: Double(index) * step)
            guard (0..<rows).contains(row), (ticks.last?.row ?? -2) <= row - 2 else { continue }
            ticks.append((Double(index) * step, row))
        }
        // A few rows below zero deserve a label even when the step is too wide for them.
        if last == 0, rows - above >= 2 {
            let amount = -Self.round(atMost: Double(rows - above) * unit * 0.99)
            if row(of: amount) > above { ticks.append((amount, row(of: amount))) }
        }
        return ticks
    }

    private static let round = [1.0, 2, 3, 5, 10]

    /// The least round amount that is not below another.
    private static func round(atLeast amount: Double) -> Double {
        let power = power(below: amount)
        return round.map { $0 * power }.first { $0 >= amount } ?? amount
    }

    private static func round(atMost amount: Double) -> Double {
        let power = power(below: amount)
        return round.map { $0 * power }.last { $0 <= amount } ?? amount
    }

    /// The greatest power of ten that is not above an amount.
    private static func power(below amount: Double) -> Double {
        var power = 1.0
        while power * 10 <= amount { power *= 10 }
        while power > amount && power > 1e-9 { power /= 10 }
        return power
    }
}
