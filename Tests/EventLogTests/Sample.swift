@testable import EventLog

/// A log of some 4 KB with everything that a log can hold: acts of one line and of several, void lines with and
/// without a fragment behind them, fragments sealed as today and as by the first release, a member that nobody
/// knows, and a name with an escape.
struct Sample {
    var bytes: [UInt8] = []
    /// What a reader is given, by acts.
    var acts: [[Record]] = []
    var voidLines = 0
    /// The bytes of fragments that were sealed without a checksum.
    var unchecked: [Range<Int>] = []

    var records: [Record] { acts.flatMap { $0 } }
}

func sampleLog(_ folder: TestFolder) throws -> Sample {
    var sample = Sample()
    let header = ActLines(LogHeader(log: .example, at: .noon))
    var place = header.place
    sample.bytes = header.bytes
    func add(_ index: Int, _ bodies: [String], by: String = "ana") throws {
        var lines = ActLines(after: place)
        _ = try lines.add(.example(index, by: by), bodies.map { Body($0) })
        sample.bytes += lines.bytes
        place = lines.place
    }
    /// All lines of an act but the last, of which only the first bytes came, and the seal behind.
    func tear(_ index: Int, _ bodies: [String], at torn: Int, checked: Bool = true) throws {
        var lines = ActLines(after: place)
        _ = try lines.add(.example(index), bodies.map { Body($0) })
        let whole = lines.bytes.split(separator: 0x0a).map(Array.init)
        for line in whole.dropLast() {
            sample.bytes += line + [0x0a]
            place.seq += 1
            place.seal = Line.seal(of: line.span)
            sample.voidLines += 1
        }
        seal(Array(whole[whole.count - 1].prefix(torn)), checked: checked)
    }
    func seal(_ fragment: [UInt8], checked: Bool) {
        if !checked { sample.unchecked.append(sample.bytes.count..<sample.bytes.count + fragment.count) }
        var lines = ActLines(after: place)
        lines.sealTail(checked && !fragment.isEmpty ? checksum(fragment.span) : nil)
        sample.bytes += fragment + lines.bytes
    }
    try add(1, [#""type":"risk-raised","id":"R-07","title":"Vendor slips its milestone""#])
    try add(2, [#""type":"a","n":[1,2,{"x":"y"}]"#, #""type":"b""#])
    try tear(3, [#""type":"lost""#], at: 30)
    try add(4, [#""type":"c""#], by: "andré \"x\"")
    try tear(5, [#""type":"lost""#, #""type":"too""#], at: 0)
    try add(6, [#""type":"d","unknown":true"#, #""type":"e""#, #""type":"f""#])
    try tear(7, [#""type":"old""#], at: 25, checked: false)
    try add(8, [#""type":"g""#])
    try tear(9, [#""type":"lost""#, #""type":"too""#, #""type":"much""#], at: 60)
    seal(Array("{\"seq\"".utf8), checked: false)
    try add(10, [#""type":"h""#])
    seal([0x7b, 0x18, 0x18, 0x30], checked: true)
    for index in 11..<16 { try add(index, [#""type":"i","n":\#(index)"#]) }
    try add(16, [#""type":"j""#, #""type":"k""#])
    try add(17, [#""type":"last""#])

    var log = try LogReader(folder.file("sample.tlog", sample.bytes))
    for record in try log.collect() {
        if sample.acts.last?.last?.envelope.left ?? 0 == 0 { sample.acts.append([]) }
        sample.acts[sample.acts.count - 1].append(record)
    }
    return sample
}

/// A line with its trailer and newline, chained to nothing.
func sealed(_ line: [UInt8]) -> [UInt8] {
    var line = line
    _ = line.seal(lineFrom: 0, after: .none)
    return line
}
