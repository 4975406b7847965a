internal import CSQLite

/// A connection to the peer.
struct SQLite: ~Copyable {
    private let connection: OpaquePointer

    init(_ path: String) throws {
        var opened: OpaquePointer?
        guard sqlite3_open(path, &opened) == SQLITE_OK, let opened else {
            throw Failure("SQLite cannot open \(path)")
        }
        connection = opened
        sqlite3_busy_timeout(connection, 60_000)
    }

    deinit { sqlite3_close(connection) }

    func run(_ words: String) throws {
        guard sqlite3_exec(connection, words, nil, nil, nil) == SQLITE_OK else { throw failure }
    }

    func prepare(_ words: String) throws -> Statement {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(connection, words, -1, &statement, nil) == SQLITE_OK, let statement else {
            throw failure
        }
        return Statement(statement)
    }

    private var failure: Failure { Failure("SQLite: \(String(cString: sqlite3_errmsg(connection)))") }

    struct Statement: ~Copyable {
        private let statement: OpaquePointer

        fileprivate init(_ statement: OpaquePointer) { self.statement = statement }

        deinit { sqlite3_finalize(statement) }

        /// - Returns: whether there is a row.
        func step() throws -> Bool {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: return true
            case SQLITE_DONE: return false
            case let code: throw Failure("SQLite: \(String(cString: sqlite3_errstr(code)))")
            }
        }

        func reset() { sqlite3_reset(statement) }

        func bind(_ place: Int32, _ number: Int64) { sqlite3_bind_int64(statement, place, number) }

        /// The bytes must live until the next `step` has returned.
        func bind(_ place: Int32, text bytes: UnsafeBufferPointer<UInt8>) {
            bytes.withMemoryRebound(to: CChar.self) {
                _ = sqlite3_bind_text(statement, place, $0.baseAddress, Int32($0.count), nil)
            }
        }

        func number(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

        /// Good until the next `step`.
        func text(_ column: Int32) -> UnsafeRawBufferPointer {
            let start = sqlite3_column_text(statement, column)
            return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
        }
    }
}
