internal import Foundation

/// Tables of DSLIB (J. Batselier and M. Vanhoucke, International Journal of Project Management 33 (2015) 697–710)
/// where somebody has them; none of their rows are part of this project.
package enum RealData {
    /// What `TAFFRAIL_REFERENCE_DATA` names: the folder in which `dslib_2011_2014` lies.
    package static let folder = ProcessInfo.processInfo.environment["TAFFRAIL_REFERENCE_DATA"]

    /// Rows by the names of their columns; none where there is no such table.
    package static func table(_ name: String) -> [[String: String]] {
        guard let folder,
            let text = try? String(
                contentsOfFile: "\(folder)/dslib_2011_2014/\(name).csv", encoding: .utf8)
        else { return [] }
        return rows(of: text)
    }

    /// A field may stand in quotes.
    private static func rows(of text: String) -> [[String: String]] {
        var lines: [[String]] = []
        for line in text.split(whereSeparator: \.isNewline) {
            var fields = [""]
            var isQuoted = false
            for character in line {
                if character == "\"" {
                    isQuoted.toggle()
                } else if character == ",", !isQuoted {
                    fields.append("")
                } else {
                    fields[fields.count - 1].append(character)
                }
            }
            lines.append(fields)
        }
        guard let names = lines.first else { return [] }
        return lines.dropFirst().map { fields in
            Dictionary(zip(names, fields)) { first, _ in first }
        }
    }

    /// The article that holds what these tables say of the forecasts.
    package static func article() throws -> String {
        let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        return try String(
            contentsOf: package.appending(path: "Sources/taffrail/Taffrail.docc/Forecasts.md").standardized,
            encoding: .utf8)
    }
}
