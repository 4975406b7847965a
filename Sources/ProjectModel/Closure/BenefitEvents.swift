package struct BenefitPlanned: Sendable, Hashable {
    static let type = "benefit-planned"

    package var id: ID<Benefit> = ""
    package var title = ""
    package var unit = ""
    package var before: Quantity?
    package var target = Quantity.zero
    package var due = Day(number: 0)
    package var owner: ID<Person> = ""

    package init() {}
}

extension BenefitPlanned: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("title", &title)
        try field("unit", &unit)
        try field("before", &before)
        try field("target", &target)
        try field("due", &due)
        try field("owner", &owner)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        project.benefits.add(
            Benefit(
                id: id, title: Recorded(title, stamp), unit: Recorded(unit, stamp),
                before: Recorded(before ?? .zero, stamp), target: Recorded(target, stamp),
                due: Recorded(due, stamp), owner: Recorded(owner, stamp)))
    }
}

package struct BenefitMeasured: Sendable, Hashable {
    static let type = "benefit-measured"

    package var id: ID<Benefit> = ""
    package var value = Quantity.zero
    package var day = Day(number: 0)
    package var note: String?

    package init() {}
}

extension BenefitMeasured: Fact {
    mutating func fields<C: FieldCoder>(_ field: inout C) throws(Malformed) {
        try field("id", &id)
        try field("value", &value)
        try field("on", &day)
        try field("note", &note)
    }

    func evolve(_ project: inout Project, _ stamp: Stamp) {
        let measurement = Measurement(value: value, day: day, note: note)
        project.benefits.update(id) { $0.measurements.append(Recorded(measurement, stamp)) }
    }
}
