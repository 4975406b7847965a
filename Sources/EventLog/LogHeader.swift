/// The first line of a log: which format, what a reader must know to write, and which log it is.
package struct LogHeader: Hashable, Sendable {
    /// The format that this program reads and writes.
    package static let format = 1
    /// The features that this program knows: none yet.
    package static let knownFeatures: Set<String> = []

    package var features: [String]
    package var log: LogID
    /// When the log was created: milliseconds since the start of 1970, UTC.
    package var at: Int64
    /// The damaged log from which this one was salvaged.
    package var recovered: LogID?

    package init(log: LogID, at: Int64, features: [String] = [], recovered: LogID? = nil) {
        self.log = log
        self.at = at
        self.features = features
        self.recovered = recovered
    }

    package var unknownFeatures: [String] { features.filter { !LogHeader.knownFeatures.contains($0) } }

    /// The sealed line, and its seal.
    func line() -> (bytes: [UInt8], seal: Seal) {
        var bytes: [UInt8] = []
        bytes.append("{\"seq\":0,\"taffrail\":")
        bytes.append(decimal: LogHeader.format)
        bytes.append(",\"features\":[")
        for (index, feature) in features.enumerated() {
            if index > 0 { bytes.append(",") }
            bytes.append(quoted: feature)
        }
        bytes.append("],\"log\":")
        bytes.append(quoted: log.description)
        bytes.append(",\"at\":\"")
        bytes.append(Instant(milliseconds: at))
        bytes.append("\"")
        if let recovered {
            bytes.append(",\"recovered\":")
            bytes.append(quoted: recovered.description)
        }
        let seal = bytes.seal(lineFrom: 0, after: .none)
        return (bytes, seal)
    }

    /// Reads and checks the header at the start of `file`; gives it and the place after it.
    static func read(from file: borrowing LogFile) throws(LogError) -> (LogHeader, Place) {
        let start = try file.bytes(Line.longest)
        let bytes = start.span
        guard bytes.count > 0 else { throw .empty(file.path) }
        var index = 20
        guard bytes.holds("{\"seq\":0,\"taffrail\":", at: 0), let format = bytes.decimal(at: &index) else {
            throw .notALog(file.path)
        }
        guard format == LogHeader.format else { throw .newerFormat(file.path, format) }
        guard let length = start.firstIndex(of: Line.newline) else { throw .notALog(file.path) }
        let line = bytes.extracting(0..<length)
        func damaged(_ reason: Flaw.Reason) -> LogError {
            .damaged(file.path, Flaw(line: 1, byte: 0, reason: reason))
        }
        if let reason = Line.flaw(in: line) { throw damaged(reason) }
        guard Line.isSealed(line, after: .none) else { throw damaged(.chain) }
        guard let header = LogHeader(members: line, from: index) else { throw damaged(.envelope) }
        return (header, Place(offset: length + 1, line: 1, seq: 0, seal: Line.seal(of: line), at: header.at))
    }

    private init?(members line: Span<UInt8>, from index: Int) {
        var (features, log, at): ([String]?, LogID?, Instant?)
        var recovered: LogID?
        var members = JSONMembers(from: index, to: line.count - Line.trailer)
        while let member = members.next(in: line) {
            if line.matches("\"features\"", in: member.key) {
                features = JSONMembers.strings(of: line, in: member.value)
            } else if line.matches("\"log\"", in: member.key) {
                log = line.jsonString(in: member.value).flatMap(LogID.init)
            } else if line.matches("\"at\"", in: member.key) {
                at = Instant(line, at: member.value.lowerBound + 1)
            } else if line.matches("\"recovered\"", in: member.key) {
                recovered = line.jsonString(in: member.value).flatMap(LogID.init)
            }
        }
        guard members.isSound, let features, let log, let at else { return nil }
        self.init(log: log, at: at.milliseconds, features: features, recovered: recovered)
    }
}

/// Which log this is, for readers that remember how far they had read: 16 random bytes, written as a UUID.
package struct LogID: Hashable, Sendable, CustomStringConvertible {
    package var high: UInt64
    package var low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    package static var random: LogID {
        LogID(high: .random(in: .min ... .max), low: .random(in: .min ... .max))
    }

    /// `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`, lower-case.
    package init?(_ text: String) {
        let digits = text.utf8.filter { $0 != UInt8(ascii: "-") }
        guard digits.count == 32, let high = digits.span.hex(at: 0), let low = digits.span.hex(at: 16)
        else { return nil }
        self.init(high: high, low: low)
        guard description == text else { return nil }
    }

    package var description: String {
        var digits: [UInt8] = []
        digits.appendHex(high)
        digits.appendHex(low)
        for place in [20, 16, 12, 8] { digits.insert(UInt8(ascii: "-"), at: place) }
        return String(decoding: digits, as: UTF8.self)
    }
}

extension LogFile {
    /// The first `count` bytes, or all there are.
    borrowing func bytes(_ count: Int) throws(LogError) -> [UInt8] {
        var failure: LogError?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            do throws(LogError) {
                filled = try read(into: UnsafeMutableRawBufferPointer(buffer), at: 0)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }
}
