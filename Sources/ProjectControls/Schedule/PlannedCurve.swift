import ProjectModel

/// Planned value over working time: the budget of every line, spread evenly over the working days from its
/// start to its finish. A line that has no working day passes on the next one.
struct PlannedCurve: Sendable {
    /// The cumulative sum in minor units at each position of the axis; the first is zero, the last the total.
    let values: [Double]

    init(_ lines: some Sequence<PlanLine>, on axis: WorkingAxis) {
        var spans: [(from: Int, to: Int, budget: Double)] = []
        var length = 0
        var total = 0.0
        for line in lines {
            let span = Self.span(of: line, on: axis)
            spans.append((span.from, span.to, line.budget.amount))
            length = max(length, span.to)
            total += line.budget.amount
        }
        var rates = [Double](repeating: 0, count: length + 1)
        for span in spans {
            let rate = span.budget / Double(span.to - span.from)
            rates[span.from] += rate
            rates[span.to] -= rate
        }
        var values = [0.0]
        values.reserveCapacity(length + 1)
        var rate = 0.0
        var sum = 0.0
        for position in 0..<length {
            rate += rates[position]
            sum += rate
            values.append(sum)
        }
        // Rounding must not leave the end of the curve beside the sum of the budgets.
        if length > 0 { values[length] = total }
        self.values = values
    }

    /// The positions between which a line is worked on.
    static func span(of line: PlanLine, on axis: WorkingAxis) -> (from: Int, to: Int) {
        let from = axis.position(endOf: line.start - 1)
        return (from, max(from + 1, axis.position(endOf: line.finish)))
    }

    /// Straight between whole positions; level before the first and after the last.
    func value(at position: Double) -> Double {
        let last = values.count - 1
        if position <= 0 { return values[0] }
        if position >= Double(last) { return values[last] }
        let whole = Int(position)
        return values[whole] + (position - Double(whole)) * (values[whole + 1] - values[whole])
    }
}

extension PlannedCurve {
    /// The planned value of one line at a position.
    static func plannedValue(of line: PlanLine, at position: Double, on axis: WorkingAxis) -> Double {
        let span = span(of: line, on: axis)
        let share = (position - Double(span.from)) / Double(span.to - span.from)
        return line.budget.amount * min(1, max(0, share))
    }
}
