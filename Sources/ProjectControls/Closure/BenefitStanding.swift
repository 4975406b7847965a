package import ProjectModel

/// How far a benefit has come.
package struct BenefitStanding: Sendable, Hashable {
    package let id: ID<Benefit>
    package let title: String
    package let unit: String
    package let before: Quantity
    package let target: Quantity
    package let due: Day
    package let owner: ID<Person>
    /// The last one for the day or before.
    package let measured: Measurement?
    /// (measured − before) ÷ (target − before), a share of one: the part of the way that was come. More than
    /// one is more than was promised, less than zero is worse than before.
    package let realisation: Measure<Double>
    /// On track: the target is reached. Once it is due: attention below it, off track below .80 of the way.
    /// Unknown: not due yet and not reached, or never measured.
    package let light: Light
}

extension BenefitStanding {
    init(_ benefit: Benefit, asOf day: Day) {
        id = benefit.id
        title = benefit.title.value
        unit = benefit.unit.value
        before = benefit.before.value
        target = benefit.target.value
        due = benefit.due.value
        owner = benefit.owner.value
        measured = benefit.measurement(on: day)
        let way = target.amount - before.amount
        if let measured, way != 0 {
            realisation = .value((measured.value.amount - before.amount) / way)
        } else {
            realisation = .undefined(way == 0 ? "the target is what there was before" : "not measured yet")
        }
        let isDue = due < day
        switch realisation {
        case .undefined: light = .unknown
        case .value(let share):
            light = share >= 1 ? .onTrack : !isDue ? .unknown : share < 0.8 ? .offTrack : .attention
        }
    }

    /// Whether the day by which it was to be reached has gone by without anybody having measured since.
    package func isUnmeasured(on day: Day) -> Bool { due < day && (measured?.day ?? due - 1) < due }
}
