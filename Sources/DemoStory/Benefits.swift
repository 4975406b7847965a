import ProjectModel

extension Script {
    /// What the company is to have of it, in numbers that can be measured, and how they were before.
    mutating func tellBenefits() {
        for (index, benefit) in Self.benefits.enumerated() {
            var planned = BenefitPlanned()
            planned.title = benefit.title
            planned.unit = benefit.unit
            planned.before = Quantity(benefit.before)
            planned.target = Quantity(benefit.target)
            planned.due = calendar[StoryCalendar.committedFinish] + benefit.dueDays
            planned.owner = benefit.owner
            tell(22, 600 + index, "ana", .planBenefit(planned))
            for (day, value, note) in benefit.measured {
                var measured = BenefitMeasured()
                measured.id = ID(number: index + 1)
                measured.value = Quantity(value)
                measured.day = calendar[day]
                measured.note = note
                tell(day, 720 + index, benefit.owner.text, .measureBenefit(measured))
            }
        }
    }

    private struct Gain: Sendable {
        var title: String
        var unit: String
        var before: Int
        var target: Int
        /// Civil days after the committed finish.
        var dueDays: Int
        var owner: ID<Person>
        var measured: [(day: Int, value: Int, note: String)] = []
    }

    private static let benefits = [
        Gain(
            title: "Callers who reach a person within 40 seconds", unit: "%", before: 71, target: 90,
            dueDays: 60, owner: "tom",
            measured: [
                (60, 70, "Month's figures of the old exchange"), (127, 73, "Two more agents at noon"),
            ]),
        Gain(
            title: "Cost of exchange and lines", unit: "k a year", before: 310, target: 190, dueDays: 360,
            owner: "lena"),
        Gain(
            title: "Calls passed on at least once", unit: "%", before: 17, target: 8, dueDays: 90,
            owner: "tom", measured: [(112, 16, "Counted for a week")]),
        Gain(
            title: "Time to open a branch", unit: "days", before: 15, target: 1, dueDays: 120, owner: "jo"),
        Gain(
            title: "Sales calls lost in a campaign week", unit: "calls", before: 900, target: 250,
            dueDays: 300, owner: "mia"),
    ]
}
