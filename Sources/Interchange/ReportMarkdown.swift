package import PlainText
internal import ProjectControls

extension ReportDocument {
    /// The report as Markdown with tables as GitHub and GitLab read them.
    package var markdown: [SafeText] {
        var lines: [SafeText] = ["# \(title.asMarkdown)", "", subtitle.asMarkdown, ""]
        for section in sections {
            lines += ["## \(section.title.asMarkdown)", ""]
            for block in section.blocks { lines += block.markdown }
        }
        return lines + colophon.map(\.asMarkdown)
    }
}

extension ReportSection.Block {
    fileprivate var markdown: [SafeText] {
        switch self {
        case .figures(let rows):
            rows.map { row in
                "- " + row.map { "\($0.name.asMarkdown) **\($0.value.asMarkdown)**" }.joined(separator: " · ")
            } + [""]
        case .table(let table): table.markdown + [""]
        case .lines(let lines): lines.map { "- " + $0.asMarkdown } + [""]
        case .picture: []
        }
    }
}

extension ReportTable {
    fileprivate var markdown: [SafeText] {
        guard !rows.isEmpty else { return ["none"] }
        let lead: [SafeText] = hasLights ? ["light"] : []
        let titles = lead + columns.map(\.title)
        let rules: [SafeText] = (hasLights ? ["---"] : []) + columns.map { $0.isTrailing ? "---:" : "---" }
        let body = rows.map { row in
            let light: [SafeText] = hasLights ? [row.light.map { SafeText($0.sign) } ?? ""] : []
            var cells = row.cells.map(\.asMarkdown)
            if let last = cells.indices.last, !row.reasons.isEmpty {
                cells[last] += "<br>" + row.reasons.map(\.asMarkdown).joined(separator: "<br>")
            }
            return light + cells
        }
        return ([titles, rules] + body).map { "| " + $0.joined(separator: " | ") + " |" }
    }
}

extension SafeText {
    /// With every character marked that Markdown or the HTML within it would act on.
    var asMarkdown: SafeText {
        var text = ""
        var characters = string[...]
        while let character = characters.popFirst() {
            let isEntity = character == "&" && characters.first?.isWhitespace == false
            if "\\`*_{}[]<>|~".contains(character) || isEntity { text.append("\\") }
            text.append(character)
        }
        // What begins a heading or a list does so only at the start of a line.
        return "#+-".contains(text.first ?? " ") ? SafeText("\\" + text) : SafeText(text)
    }
}
