internal import ProjectModel

extension Verb {
    /// What a form of this verb starts with when it is opened on a subject: its name, and the values that
    /// stand now where they are estimated anew.
    func prefilled(on row: PaneRow?, _ project: Project, today: Day) -> [String: String] {
        guard let row, let kind = row.kind else { return [:] }
        var typed: [String: String] = [:]
        if let field = fields.first(where: { $0.kind == .reference(kind) }) {
            typed[field.name] = row.subject
        } else if noun == "remark", kind != .topic {
            typed["about"] = row.subject
        }
        switch (noun, name) {
        case ("risk", "assess"):
            guard let risk = project.risks[ID(row.subject)], let assessment = risk.assessments.last?.value
            else { break }
            let currency = project.charter.currency.value
            typed["probability"] = typedRange(assessment.probability) { "\($0.decimal)%" }
            // A k at the end would count for both ends, so either both have it or none.
            let scale = 1000 * currency.scale
            let isRound =
                assessment.impact.lowerBound.minor % scale == 0
                && assessment.impact.upperBound.minor % scale == 0
            typed["impact"] = typedRange(assessment.impact) { $0.typed(currency, inThousands: isRound) }
            typed["delay"] = "\(assessment.delay.decimal)d"
        case ("progress", "record"):
            guard let deliverable = project.deliverables[ID(row.subject)] else { break }
            typed["percent"] = "\(deliverable.percentComplete(on: today).decimal)%"
        default: break
        }
        return typed
    }

    /// Whether one of its fields takes what is selected.
    func takes(_ kind: NounKind) -> Bool { fields.contains { $0.kind == .reference(kind) } }
}

private func typedRange<Bound>(_ range: ClosedRange<Bound>, _ form: (Bound) -> String) -> String {
    range.lowerBound == range.upperBound
        ? form(range.lowerBound) : "\(form(range.lowerBound))-\(form(range.upperBound))"
}

extension Money {
    /// Exactly, as somebody might type it: `40k`, `1250.50`. In thousands only where it is so many.
    func typed(_ currency: Currency, inThousands: Bool) -> String {
        let magnitude = Int64(clamping: minor.magnitude)
        let sign = minor < 0 ? "-" : ""
        let (whole, part) = magnitude.quotientAndRemainder(dividingBy: currency.scale)
        if part == 0 {
            return inThousands ? "\(sign)\(whole / 1000)k" : "\(sign)\(whole)"
        }
        let digits = String(part)
        return "\(sign)\(whole)." + String(repeating: "0", count: currency.digits - digits.count) + digits
    }
}
