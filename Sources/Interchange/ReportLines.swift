package import PlainText
internal import ProjectControls

extension ReportDocument {
    /// The report in plain lines, for a terminal or a mail.
    package var lines: [SafeText] {
        var lines: [SafeText] = ["\(title) · \(subtitle)", ""]
        for section in sections {
            lines.append(section.title)
            for block in section.blocks { lines += block.lines }
            lines.append("")
        }
        return lines + colophon
    }
}

extension ReportSection.Block {
    fileprivate var lines: [SafeText] {
        switch self {
        case .figures(let rows):
            rows.map { row in "  " + row.map { "\($0.name) \($0.value)" }.joined(separator: "   ") }
        case .table(let table): table.lines
        case .lines(let lines): lines.map { "  " + $0 }
        case .picture: []
        }
    }
}

extension ReportTable {
    /// Rows without a heading: who reads them in a terminal sees what they are.
    fileprivate var lines: [SafeText] {
        let widths = columns.indices.map { place in
            min(columns[place].widest, rows.map { $0.cells[place].columns }.max() ?? 0)
        }
        let lights = rows.compactMap { $0.light?.letter.count }.max() ?? 0
        return rows.flatMap { row -> [SafeText] in
            let lead: SafeText = row.light.map { SafeText($0.letter).padded(to: lights) + " " } ?? ""
            let last = row.cells.lastIndex { !$0.isEmpty } ?? 0
            let cells = columns.indices.prefix(last + 1).map { place in
                let cell = row.cells[place].shortened(to: max(widths[place], 1))
                return place == last && !columns[place].isTrailing
                    ? row.cells[place]
                    : cell.padded(
                        to: widths[place], alignment: columns[place].isTrailing ? .trailing : .leading)
            }
            return ["  " + lead + cells.joined(separator: "  ")] + row.reasons.map { "        " + $0 }
        }
    }
}
