internal import ArgumentParser
internal import EventLog
internal import PlainText
internal import ProjectControls
internal import ProjectModel

struct Recover: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write what can be saved of a damaged log to a new one.",
        discussion: """
            Keeps every record whose checksum holds, under its number, and puts events in each gap that say \
            what was lost. The damaged log is left as it is.
            """)

    @Argument(help: "The damaged log.")
    var log: String

    @Option(help: ArgumentHelp("The new log; nothing is ever written over.", valueName: "file"))
    var to: String

    @Flag(help: "Keep only what stands before the first damage.")
    var prefix = false

    @OptionGroup var network: NetworkOption

    func run() throws {
        try reporting {
            let now = SystemClock.now
            let found = SystemClock.text(of: now)
            // Where the first line is damaged nobody knows which log it was.
            let old = (try? LogReader(log))?.header.log.description ?? ""
            let saved = try salvage(
                log, to: to, as: .random, stopAtDamage: prefix, by: Account.name, at: now,
                force: network.forceNetwork,
                nonce: { .random(in: .min ... .max) }
            ) { gap in
                var lost = RecordsLost()
                (lost.first, lost.last, lost.bytes) = (gap.first, gap.last ?? gap.first, gap.bytes)
                (lost.reason, lost.line, lost.byte) = (gap.reason.words, gap.line, gap.byte)
                (lost.log, lost.found) = (old, found)
                return Body(Event.recordsLost(lost).body)
            }
            StandardOutput.write(
                "\(to): \(Self.count(saved.kept, "event")) saved, head \(saved.head.description)")
            for gap in saved.gaps { StandardOutput.write(Self.words(of: gap)) }
            if let flaw = saved.chainBroken {
                StandardOutput.write(
                    "from line \(flaw.line) on the lines are whole but do not follow from those before: somebody "
                        + "wrote them anew, or what was before; they were kept")
            }
            if saved.isHeaderLost {
                StandardOutput.write("the first line is lost: the new log does not say which it comes from")
            }
        }
    }

    private static func words(of gap: Gap) -> SafeText {
        let numbers: SafeText =
            switch gap.last {
            case gap.first?: "#\(gap.first) is lost"
            case let last?: "#\(gap.first) to #\(last) are lost"
            case nil: "#\(gap.first) and perhaps more after it are lost"
            }
        return numbers
            + ": \(count(gap.bytes, "byte")) from line \(gap.line), byte \(gap.byte); \(gap.reason.words)"
    }

    private static func count(_ number: Int, _ noun: String) -> SafeText {
        SafeText(PlainFigures.count(number, noun))
    }
}
