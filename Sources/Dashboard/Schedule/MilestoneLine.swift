internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

extension DetailText {
    /// `M-02  Pilot site live: network 12 May, expected 8 May, due 4 May · −6 d`
    mutating func milestone(_ milestone: Milestone, _ network: ProjectNetwork, _ facts: Facts) {
        guard let dates = network[milestone: milestone.id] else { return }
        let title = milestone.title.value
        if let reached = milestone.reached?.value, reached <= facts.status.asOf {
            row(SafeText(milestone.id.text), "\(title, .text): reached \(facts.day(reached), .text)")
            return
        }
        let expected = milestone.expected.map { ", expected \(facts.day($0.value))" } ?? ""
        let critical = dates.isCritical ? ", critical" : ""
        let margin = Run(
            SafeText(PlainFigures.variance(days: Double(dates.daysToDue))),
            dates.daysToDue < 0 ? .attention : .muted)
        row(
            SafeText(milestone.id.text),
            "\(title, .text): network \(facts.day(dates.early), .bold)\(expected, .text), due \(facts.day(milestone.due.value), .text) · "
                + Line([margin]) + "\(critical)")
    }
}
