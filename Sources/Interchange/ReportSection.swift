package import PlainText
package import ProjectControls

/// A part of a report under a heading of its own, before anybody decides how it is written down.
package struct ReportSection: Sendable {
    package var title: SafeText
    package var blocks: [Block]

    package enum Block: Sendable {
        /// Rows of named figures.
        case figures([[Figure]])
        case table(ReportTable)
        case lines([SafeText])
        /// Left out of what cannot show pictures.
        case picture(BurnDownPicture)
    }

    /// `CPI .87`
    package struct Figure: Sendable, Hashable {
        package var name: SafeText
        package var value: SafeText

        package init(_ name: SafeText, _ value: String) {
            self.name = name
            self.value = SafeText(value)
        }
    }
}

/// Rows under columns. A row may begin with a light and be followed by its reasons.
package struct ReportTable: Sendable, Hashable {
    package struct Column: Sendable, Hashable {
        package var title: SafeText
        package var isTrailing: Bool
        /// The most columns of a terminal that it may take in plain text.
        package var widest: Int

        package init(_ title: SafeText, isTrailing: Bool = false, widest: Int = 60) {
            self.title = title
            self.isTrailing = isTrailing
            self.widest = widest
        }
    }

    package struct Row: Sendable, Hashable {
        package var light: Light?
        package var cells: [SafeText]
        package var reasons: [SafeText]

        package init(_ cells: [SafeText], light: Light? = nil, reasons: [SafeText] = []) {
            self.light = light
            self.cells = cells
            self.reasons = reasons
        }
    }

    package var columns: [Column]
    package var rows: [Row]

    package var hasLights: Bool { rows.contains { $0.light != nil } }
}
