/// Reads RFC 4180, and what spreadsheets make of it: rows end with CR LF, LF or CR; fields are divided by
/// commas, semicolons or tabs, whichever the header has most of outside of quotes, or as a first line `sep=;`
/// says; UTF-8 with or without a byte order mark.
///
/// ```
/// Title,Owner,Note          line 1: the header
/// Cut-over,ana,"two         line 2: a row; a field in quotes may hold delimiters,
/// lines, and ""a quote"""   line 3: line ends, and quotes written twice
/// ```
///
/// Our own, since SwiftCSV (weighed at 0.10.0) hands out rows without the lines they stand on and cannot say
/// where a quote is wrong; both are what somebody needs to mend a file.
struct CSVReader {
    private let bytes: [UInt8]
    private(set) var delimiter: CSVDelimiter
    private var place = 0
    private var line = 1

    private static let quote = UInt8(ascii: "\"")
    private static let newline = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    init(_ bytes: [UInt8]) throws(CSVFault) {
        self.bytes = bytes
        delimiter = .comma
        if bytes.starts(with: [0xef, 0xbb, 0xbf]) { place = 3 }
        try checkEncoding()
        delimiter = try detectDelimiter()
    }

    /// The next row in which something stands; nil at the end.
    mutating func nextRow() throws(CSVFault) -> CSVTable.Row? {
        while place < bytes.count {
            let row = try readRow()
            if !row.cells.allSatisfy(\.isBlank) { return row }
        }
        return nil
    }

    private mutating func readRow() throws(CSVFault) -> CSVTable.Row {
        let start = line
        var cells: [String] = []
        while true {
            guard cells.count < CSVTable.mostColumns else {
                throw CSVFault(line: start, reason: "more than \(CSVTable.mostColumns) columns")
            }
            cells.append(try readField())
            guard place < bytes.count, bytes[place] == delimiter.byte else { break }
            place += 1
        }
        endLine()
        return CSVTable.Row(line: start, cells: cells)
    }

    /// Goes over the line end that is here; none at the end of the file.
    private mutating func endLine() {
        guard place < bytes.count else { return }
        if bytes[place] == Self.carriageReturn, place + 1 < bytes.count, bytes[place + 1] == Self.newline {
            place += 1
        }
        place += 1
        line += 1
    }

    private mutating func readField() throws(CSVFault) -> String {
        if place < bytes.count, bytes[place] == Self.quote { return try readQuoted() }
        let start = place
        while place < bytes.count, !endsField(bytes[place]) {
            guard bytes[place] != Self.quote else {
                throw CSVFault(
                    line: line,
                    reason: "a quote within a field that has none around it. Put the field in quotes and "
                        + "write the quote in it twice")
            }
            place += 1
        }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func readQuoted() throws(CSVFault) -> String {
        let start = line
        var field: [UInt8] = []
        place += 1
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == Self.quote {
                guard place < bytes.count, bytes[place] == Self.quote else {
                    guard place == bytes.count || endsField(bytes[place]) else {
                        throw CSVFault(
                            line: line,
                            reason: "something follows the quote that ends a field. Write a quote within a "
                                + "field twice")
                    }
                    return String(decoding: field, as: UTF8.self)
                }
                place += 1
            } else if byte == Self.newline
                || byte == Self.carriageReturn && !(place < bytes.count && bytes[place] == Self.newline)
            {
                line += 1
            }
            field.append(byte)
        }
        throw CSVFault(line: start, reason: "the quote that opens a field here is never closed")
    }

    private func endsField(_ byte: UInt8) -> Bool {
        byte == delimiter.byte || byte == Self.newline || byte == Self.carriageReturn
    }

    private func checkEncoding() throws(CSVFault) {
        let advice = "Save it as “CSV UTF-8”"
        if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) {
            throw CSVFault(line: nil, reason: "this is UTF-16. \(advice)")
        }
        if bytes.starts(with: [0x50, 0x4b, 0x03, 0x04]) {
            throw CSVFault(line: nil, reason: "this is a workbook (xlsx, ods). \(advice)")
        }
        if let place = bytes.firstIndex(of: 0) {
            throw CSVFault(line: lineNumber(of: place), reason: "a NUL byte, so this is no text. \(advice)")
        }
        guard let place = bytes.firstInvalidUTF8 else { return }
        throw CSVFault(
            line: lineNumber(of: place),
            reason: "this is no UTF-8 but, by the look of it, Latin-1 or Windows-1252. \(advice)")
    }

    private func lineNumber(of place: Int) -> Int {
        var line = 1
        for index in 0..<place
        where bytes[index] == Self.newline
            || bytes[index] == Self.carriageReturn
                && !(index + 1 < bytes.count && bytes[index + 1] == Self.newline)
        {
            line += 1
        }
        return line
    }

    /// Also goes over a line that names the delimiter.
    private mutating func detectDelimiter() throws(CSVFault) -> CSVDelimiter {
        for delimiter in CSVDelimiter.allCases {
            let words = Array("sep=".utf8) + [delimiter.byte]
            guard bytes[place...].starts(with: words) else { continue }
            let end = place + words.count
            guard end == bytes.count || bytes[end] == Self.newline || bytes[end] == Self.carriageReturn
            else { continue }
            place = end
            endLine()
            return delimiter
        }
        var counts: [CSVDelimiter: Int] = [:]
        var isQuoted = false
        var isBlank = true
        for byte in bytes[place...] {
            if byte == Self.quote { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == Self.newline || byte == Self.carriageReturn {
                if isBlank { continue }
                break
            }
            if let delimiter = CSVDelimiter.allCases.first(where: { $0.byte == byte }) {
                counts[delimiter, default: 0] += 1
            } else if byte != UInt8(ascii: " ") {
                isBlank = false
            }
        }
        // Of as many the first in the list: commas before semicolons.
        let most = counts.values.max() ?? 0
        return CSVDelimiter.allCases.first { counts[$0, default: 0] == most } ?? .comma
    }
}

extension [UInt8] {
    /// Where the bytes stop being UTF-8; nil where they never do.
    fileprivate var firstInvalidUTF8: Int? {
        var decoder = UTF8()
        var place = 0
        var rest = makeIterator()
        while true {
            switch decoder.decode(&rest) {
            case .scalarValue(let scalar): place += UTF8.width(scalar)
            case .emptyInput: return nil
            case .error: return place
            }
        }
    }
}
