internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// The lines of a detail, written one after the other: a label, and what belongs to it.
///
/// ```
/// Estimate at completion                                         a heading
/// EAC        1.35M ■                                             a figure
///            AC + (BAC − EV) / CPI′, with CPI′ = …               its formula and its inputs
///            recorded by kim on 4 Jan, #367                      who said so
/// ```
struct DetailText {
    /// How wide it may be; by default a detail fits on a screen of 80 columns.
    let width: Int
    /// Where what belongs to a label begins.
    let indent: Int
    /// Whether who said so is left out: beside a list one reads what is said, and Enter tells the rest.
    let isBrief: Bool
    private(set) var lines: [Line] = []

    init(width: Int = 70) {
        isBrief = width < 50
        indent = isBrief ? 9 : 12
        self.width = max(indent + 8, width)
    }

    mutating func heading(_ title: SafeText) {
        if !lines.isEmpty { lines.append("") }
        lines.append(Line(title, .accent, .bold))
    }

    /// A label with what belongs to it, over as many lines as it takes.
    mutating func row(_ label: SafeText, _ words: Line) {
        let wrapped = words.wrapped(at: width - indent)
        let label = Line(label.fitted(to: indent - 1), .muted) + Line.blank(1)
        lines.append(label + (wrapped.first ?? ""))
        for line in wrapped.dropFirst() { lines.append(Line.blank(indent) + line) }
    }

    /// The same on one line, which keeps its blanks.
    mutating func entry(_ label: SafeText, _ words: Line) {
        lines.append(Line(label.fitted(to: indent - 1), .muted) + Line.blank(1) + words)
    }

    mutating func row(_ label: SafeText, text: String) { row(label, Line(SafeText(text))) }

    /// What somebody recorded, and who it was.
    mutating func row(_ label: SafeText, _ text: Recorded<String>?, _ facts: Facts) {
        guard let text else { return row(label, "not said yet") }
        let source: Line = isBrief ? "" : " · \(facts.source(text.seq), .muted)"
        row(label, "\(text.value, .text)\(source)")
    }

    /// A figure: its value with its light, its formula with the inputs put in.
    mutating func figure<Value>(
        _ label: SafeText, _ measure: Measure<Value>, by form: (Value) -> String, light: Light? = nil,
        formula: String = ""
    ) {
        switch measure {
        case .value(let value):
            let mark = light.map { $0 == .onTrack ? "" : " \($0.mark)" as Line } ?? ""
            row(label, "\(form(value), .bold)\(mark)")
        case .undefined(let reason):
            row(label, "n/a: \(reason)")
        }
        if !formula.isEmpty { note(formula) }
    }

    /// Muted words below the last row.
    mutating func note(_ words: String) {
        for line in SafeText(words).lines(wrappedAt: width - indent) {
            lines.append(Line.blank(indent) + Line(line, .muted))
        }
    }

    mutating func source(_ seq: Int, _ facts: Facts) {
        if seq > 0, !isBrief { note("recorded by \(facts.source(seq))") }
    }

    /// A line as it is.
    mutating func add(_ line: Line) { lines.append(line) }

    /// Words over the whole width.
    mutating func paragraph(_ words: Line) { lines += words.wrapped(at: width) }
}
