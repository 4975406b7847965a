/// A number kept exactly, in hundredths; what percentages and working days are made of.
package protocol Hundredths: Hashable, Comparable, Sendable, FieldValue {
    var hundredths: Int { get }
    init(hundredths: Int)
}

extension Hundredths {
    package static func < (left: Self, right: Self) -> Bool { left.hundredths < right.hundredths }
    package static func + (left: Self, right: Self) -> Self {
        Self(hundredths: left.hundredths + right.hundredths)
    }

    package static var zero: Self { Self(hundredths: 0) }

    /// The shortest decimal that says it: `30`, `12.5`, `0.25`.
    package var decimal: String {
        let sign = hundredths < 0 ? "-" : ""
        let whole = hundredths.magnitude / 100
        let part = hundredths.magnitude % 100
        if part == 0 { return "\(sign)\(whole)" }
        if part % 10 == 0 { return "\(sign)\(whole).\(part / 10)" }
        return "\(sign)\(whole).\(part < 10 ? "0" : "")\(part)"
    }
}

/// A share of a hundred, to the hundredth.
package struct Percent: Hundredths {
    package let hundredths: Int

    package init(hundredths: Int) { self.hundredths = hundredths }
    package init(_ whole: Int) { hundredths = whole * 100 }

    /// The share of one: .3 for 30 %.
    package var fraction: Double { Double(hundredths) / 10_000 }
}

/// A length of working time in days of the project's calendar, to the hundredth.
package struct WorkDays: Hundredths {
    package let hundredths: Int

    package init(hundredths: Int) { self.hundredths = hundredths }
    package init(_ whole: Int) { hundredths = whole * 100 }

    package var days: Double { Double(hundredths) / 100 }
}

/// Three estimates of a length of work, the first at most the second, the second at most the third.
package struct ThreePoint: Hashable, Sendable {
    package var optimistic: WorkDays
    package var likely: WorkDays
    package var pessimistic: WorkDays

    package init(_ optimistic: WorkDays, _ likely: WorkDays, _ pessimistic: WorkDays) {
        self.optimistic = optimistic
        self.likely = likely
        self.pessimistic = pessimistic
    }

    /// (optimistic + 4 likely + pessimistic) / 6, in working days. Source: PMI, PMBOK Guide, "three-point
    /// estimating" (the PERT mean).
    package var mean: Double { (optimistic.days + 4 * likely.days + pessimistic.days) / 6 }
}
