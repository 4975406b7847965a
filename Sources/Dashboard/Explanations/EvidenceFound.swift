package import PlainText
package import ProjectControls
package import ProjectModel

/// What the log has behind a figure, gathered event by event as it is read.
package struct EvidenceFound: Sendable {
    /// The last ones, in the order of the log.
    private(set) var inputs: [ToldEvent] = []
    private(set) var inputCount = 0
    /// The last ones, in the order of the log.
    private(set) var grounds: [Int] = []
    private(set) var groundCount = 0
    /// How many of the inputs each account recorded, in the order of their first one.
    private(set) var accounts: [(name: String, count: Int)] = []

    /// More are only counted.
    static let kept = 300

    package init() {}

    /// Takes the next event that has this part in the figure.
    package mutating func take(_ event: Event, _ stamp: Stamp, as evidence: EvidenceRole, time: SafeText) {
        switch evidence {
        case .ground:
            groundCount += 1
            grounds.append(stamp.seq)
            if grounds.count > 2 * Self.kept { grounds.removeFirst(Self.kept) }
        case .input:
            inputCount += 1
            if let place = accounts.firstIndex(where: { $0.name == stamp.by }) {
                accounts[place].count += 1
            } else {
                accounts.append((stamp.by, 1))
            }
            inputs.append(ToldEvent(event: event, stamp: stamp, time: time))
            if inputs.count > 2 * Self.kept { inputs.removeFirst(Self.kept) }
        }
    }
}
