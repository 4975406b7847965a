internal import ArgumentParser

/// How a report is written down.
enum ReportForm: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, html, json
}
