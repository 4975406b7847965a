internal import PlainText
package import ProjectControls
internal import ProjectModel
internal import Screen

/// A figure with its formula, its inputs, and who recorded what of it when, the last first.
struct ExplanationDetail {
    let explanation: Explanation
    let found: EvidenceFound
    let facts: Facts

    var detail: Detail {
        var text = DetailText()
        if explanation.results.isEmpty { text.paragraph("there is nothing to compute it from yet") }
        for term in explanation.results { text.pair(term.name, "\(SafeText(term.value), .text, .bold)") }
        text.heading("Formula")
        text.paragraph(Line(SafeText(explanation.figure.formula), .muted))
        if !explanation.inputs.isEmpty { text.heading("Inputs") }
        for term in explanation.inputs { text.pair(term.name, "\(SafeText(term.value), .text)") }
        people(&text)
        events(&text)
        ground(&text)
        return Detail(
            title: "\(SafeText(explanation.figure.name)) · \(SafeText(explanation.figure.title))",
            trailing: "as of \(PlainFigures.dayAndYear(facts.status.asOf), .text)", lines: text.lines)
    }

    private func people(_ text: inout DetailText) {
        text.heading("Recorded by")
        if found.accounts.isEmpty { return text.paragraph("nobody has recorded anything for it yet") }
        let names = found.accounts.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
            .map { "\($0.name) \($0.count)" }
        text.paragraph("\(SafeText(names.joined(separator: " · ")), .text)")
    }

    private func events(_ text: inout DetailText) {
        guard found.inputCount > 0 else { return }
        text.heading("The \(PlainFigures.count(found.inputCount, "event")) behind it, the last first")
        for told in found.inputs.suffix(EvidenceFound.kept).reversed() {
            let members = told.event.members.map { "\($0.name) \($0.text(facts.currency))" }
            let when = "\(facts.day(told.stamp.day)) \(told.time)"
            text.row(
                "#\(told.stamp.seq)",
                "\(SafeText(when), .muted) \(SafeText(told.stamp.by), .accent) \(SafeText(told.event.type), .text) \(SafeText(members.joined(separator: " · ")), .muted)"
            )
        }
        let left = found.inputCount - min(found.inputCount, EvidenceFound.kept)
        if left > 0 { text.paragraph("and \(PlainFigures.count(left, "earlier event")): taffrail log") }
    }

    private func ground(_ text: inout DetailText) {
        guard found.groundCount > 0 else { return }
        text.heading("What they stand on")
        let numbers = found.grounds.suffix(EvidenceFound.kept).map { "#\($0)" }.joined(separator: " ")
        text.paragraph(
            "\(PlainFigures.count(found.groundCount, "event")) that made or set what they speak of: \(numbers, .muted)"
        )
    }
}

extension DetailText {
    /// A name of any length, and what it is.
    fileprivate mutating func pair(_ name: String, _ value: Line) {
        let label = SafeText(name)
        if label.columns < indent { return row(label, value) }
        paragraph(Line(label, .muted) + Line.blank(2) + value)
    }
}

extension Dashboard {
    /// Shows where a figure comes from: the answer to `Effect.explain`.
    package mutating func show(_ explanation: Explanation, _ found: EvidenceFound) {
        guard mode != .wall else { return }
        let detail = ExplanationDetail(explanation: explanation, found: found, facts: facts).detail
        let caption = Caption(detail.title, trailing: detail.trailing)
        overlays.append(.detail(Reading(caption, lines: detail.lines, context: .detail), nil))
    }
}
