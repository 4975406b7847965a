package import ProjectModel

/// A file of comma-separated values: a header and rows, each with the line on which it begins.
package struct CSVTable: Sendable, Hashable {
    package struct Row: Sendable, Hashable {
        /// Counted from 1, as editors do; a field in quotes may go on over several lines.
        package let line: Int
        /// Trailing columns that nobody filled in may be missing.
        package let cells: [String]
    }

    package let delimiter: CSVDelimiter
    package let header: Row
    /// Without those in which nothing stands.
    package let rows: [Row]

    /// More rows than this are no spreadsheet of a project.
    package static let mostRows = 50_000
    /// As many as Excel can have.
    package static let mostColumns = 16_384

    /// - Parameter file: its name, for messages.
    /// - Throws: one line that names the file and the line that is wrong.
    package init(_ bytes: [UInt8], file: String) throws(Rejection) {
        do throws(CSVFault) {
            var reader = try CSVReader(bytes)
            guard let header = try reader.nextRow() else {
                throw CSVFault(line: nil, reason: "it is empty. The first row must name the columns")
            }
            var rows: [Row] = []
            while let row = try reader.nextRow() {
                guard rows.count < Self.mostRows else {
                    throw CSVFault(
                        line: row.line, reason: "more than \(Self.mostRows) rows. Split the file")
                }
                let extra = row.cells.dropFirst(header.cells.count)
                guard extra.allSatisfy(\.isBlank) else {
                    throw CSVFault(
                        line: row.line,
                        reason: "\(row.cells.count) fields, and the header names \(header.cells.count). "
                            + "A field with a \(reader.delimiter.rawValue) in it must stand in quotes")
                }
                rows.append(row)
            }
            guard !rows.isEmpty else {
                throw CSVFault(line: nil, reason: "there is a header and no row under it")
            }
            delimiter = reader.delimiter
            self.header = header
            self.rows = rows
        } catch {
            let place = error.line.map { ", line \($0)" } ?? ""
            throw Rejection("\(file)\(place): \(error.reason). Nothing was imported.")
        }
    }
}

/// What stands between two fields.
package enum CSVDelimiter: String, Sendable, Hashable, CaseIterable {
    case comma, semicolon, tab

    var byte: UInt8 {
        switch self {
        case .comma: UInt8(ascii: ",")
        case .semicolon: UInt8(ascii: ";")
        case .tab: UInt8(ascii: "\t")
        }
    }
}

/// What is wrong with a file, and on which line, if on one.
struct CSVFault: Error {
    let line: Int?
    let reason: String
}

extension String {
    /// Whether nothing but blanks stands in it.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }

    var trimmed: String {
        guard first?.isWhitespace == true || last?.isWhitespace == true else { return self }
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
