package import ProjectModel

extension Money {
    /// The nearest whole minor unit, halves away from zero; sums out of range drawn in to it, no number is zero.
    package init(rounding amount: Double) {
        let rounded = amount.rounded()
        self.init(minor: Int64(exactly: rounded) ?? (amount > 0 ? .max : amount < 0 ? .min : 0))
    }
}
