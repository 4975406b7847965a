internal import PlainText
internal import ProjectControls

extension ReportDocument {
    /// The report as one page for a browser: no script, nothing fetched, a picture of budget against timeline
    /// drawn within it. What people typed cannot act in it: every text is safe and escaped.
    package var page: String {
        var body = ""
        for section in sections {
            body += "<section>\n<h2>\(section.title.asHTML)</h2>\n"
            for block in section.blocks { body += html(block) }
            body += "</section>\n"
        }
        let foot = colophon.map { "<p>\($0.asHTML)</p>\n" }.joined()
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title.asHTML)</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <header><h1>\(title.asHTML)</h1><p>\(subtitle.asHTML)</p></header>
            \(body)<footer>
            \(foot)</footer>
            </body>
            </html>
            """
    }

    private func html(_ block: ReportSection.Block) -> String {
        switch block {
        case .figures(let rows):
            rows.map { row in
                let figures = row.map { "<span>\($0.name.asHTML) <b>\($0.value.asHTML)</b></span>" }
                return "<p class=\"figures\">\(figures.joined(separator: " "))</p>\n"
            }.joined()
        case .table(let table): table.html
        case .lines(let lines):
            "<ul>\n" + lines.map { "<li>\($0.asHTML)</li>\n" }.joined() + "</ul>\n"
        case .picture(let picture):
            "<figure>\(picture.svg)\n\(picture.legend)</figure>\n"
        }
    }

    /// The colours of the light theme; status is a shape and a letter besides.
    private static let style = """
        :root { color-scheme: light; }
        body { font: 15px/1.45 system-ui, sans-serif; color: #1e2831; background: #fbfaf6; margin: 2rem auto;
          max-width: 62rem; padding: 0 1rem; }
        h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1.05rem; margin: 1.8rem 0 .4rem; }
        header p, footer, .reasons, th { color: #5d6872; }
        table { border-collapse: collapse; width: 100%; } th { text-align: left; font-weight: normal; }
        td, th { padding: .15rem .6rem .15rem 0; vertical-align: top; border-bottom: 1px solid #e4e2da; }
        .trailing { text-align: right; font-variant-numeric: tabular-nums; }
        .reasons { display: block; font-size: .92em; } .light { white-space: nowrap; }
        .G { color: #007668; } .A { color: #896200; } .R { color: #930f3b; }
        .figures { margin: .1rem 0; } .figures span { margin-right: 1.4rem; }
        figure { margin: .6rem 0; } svg { width: 100%; height: auto; } .legend { color: #5d6872; margin: 0; } footer { margin-top: 2rem; font-size: .92em; }
        @media print { body { margin: 0; background: none; } section { break-inside: avoid; } }
        """
}

extension ReportTable {
    fileprivate var html: String {
        guard !rows.isEmpty else { return "<p>none</p>\n" }
        func cell(_ text: String, _ place: Int, _ tag: String) -> String {
            "<\(tag)\(columns[place].isTrailing ? " class=\"trailing\"" : "")>\(text)</\(tag)>"
        }
        let titles =
            (hasLights ? "<th></th>" : "")
            + columns.indices.map { cell(columns[$0].title.asHTML, $0, "th") }.joined()
        let body = rows.map { row in
            var line = ""
            if hasLights {
                let light = row.light.map { "<span class=\"\($0.letter)\">\($0.sign)</span>" } ?? ""
                line += "<td class=\"light\">\(light)</td>"
            }
            for (place, text) in row.cells.enumerated() {
                var words = text.asHTML
                if place == row.cells.count - 1 {
                    words += row.reasons.map { "<span class=\"reasons\">\($0.asHTML)</span>" }.joined()
                }
                line += cell(words, place, "td")
            }
            return "<tr>\(line)</tr>\n"
        }
        return "<table>\n<tr>\(titles)</tr>\n\(body.joined())</table>\n"
    }
}

extension Light {
    /// `● G`: a shape and a letter.
    var sign: String {
        switch self {
        case .unknown: "? n/a"
        case .onTrack: "● G"
        case .attention: "▲ A"
        case .offTrack: "■ R"
        }
    }
}

extension SafeText {
    var asHTML: String {
        var text = ""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "'": text += "&#39;"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
