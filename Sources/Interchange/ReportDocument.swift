package import PlainText

/// A report before anybody decides how it is written down: as plain lines, as Markdown or as a page for a
/// browser. The writers are extensions of it, so that no form can say something else than another.
package struct ReportDocument: Sendable {
    package var title: SafeText
    /// What stands under the title, or behind it where lines are dear.
    package var subtitle: SafeText
    package var sections: [ReportSection]
    /// What stands at the very end: where it comes from.
    package var colophon: [SafeText]

    package init(
        title: SafeText, subtitle: SafeText, sections: [ReportSection], colophon: [SafeText] = []
    ) {
        self.title = title
        self.subtitle = subtitle
        self.sections = sections
        self.colophon = colophon
    }
}
