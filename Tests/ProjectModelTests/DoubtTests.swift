import Testing

@testable import ProjectModel

@Test func `a gap of several numbers is told once, and unknown events by their kinds`() {
    var project = Project()
    var lost = RecordsLost()
    (lost.first, lost.last, lost.bytes, lost.reason, lost.line, lost.byte) = (4, 6, 700, "noise", 5, 900)
    let events: [Event] = [.recordsLost(lost), .recordsLost(lost), .unknown(type: "b"), .unknown(type: "a")]
    #expect(project.doubts.isEmpty)
    for (place, event) in events.enumerated() {
        project.evolve(event, Stamp(seq: place + 4, at: 0, day: Day(number: 0), by: "ana"))
    }
    #expect(
        project.doubts == [
            "#4 to #6 of the log before could not be read (700 bytes from line 5, byte 900): noise",
            "Events that this Taffrail does not know, kept and not counted: 1 a, 1 b",
        ])
}
