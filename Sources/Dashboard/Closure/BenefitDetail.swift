internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// A benefit: where it began, where it is to be, and every measurement between.
struct BenefitDetail {
    let benefit: BenefitStanding
    let facts: Facts

    var detail: Detail {
        var text = DetailText()
        let unit = benefit.unit
        text.row("target", "\(PlainFigures.quantity(benefit.target), .bold) \(unit, .text)")
        text.row("before", "\(PlainFigures.quantity(benefit.before), .text) \(unit)")
        text.row("due", text: PlainFigures.dayAndYear(benefit.due))
        text.row("owner", text: facts.name(of: benefit.owner))
        let recorded = facts.project.benefits[benefit.id]
        if let recorded { text.source(recorded.title.seq, facts) }
        text.figure(
            "came", benefit.realisation, by: PlainFigures.percent, light: benefit.light,
            formula: "(measured − before) / (target − before)")
        text.heading("Measured, the last first")
        let measurements = (recorded?.measurements ?? []).filter { $0.value.day <= facts.status.asOf }
        if measurements.isEmpty { text.paragraph("never yet — \("benefit measure", .text) records it") }
        for measurement in measurements.suffix(8).reversed() {
            let value = PlainFigures.quantity(measurement.value.value)
            text.row(
                SafeText(facts.day(measurement.value.day)),
                "\(value, .bold) \(measurement.value.note ?? "", .text)  by \(facts.source(measurement.seq))")
        }
        return Detail(
            title: "\(SafeText(benefit.id.text)) \(SafeText(benefit.title))",
            trailing: Line([benefit.light.mark.light]), lines: text.lines)
    }
}
