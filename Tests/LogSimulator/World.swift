internal import EventLog
internal import Glibc

/// Several sessions, readers and a disk, in which everything that happens is decided by one number.
///
/// After each step, also after those that are taken while a session is inside a call, this holds: every act
/// whose sync was confirmed stands in the log, whole and under its numbers; every other stands there whole or
/// not at all; none stands there twice; nobody was shown anything else; no damage is there but what a power
/// cut or a failed sync left, and that is named, behind everything acknowledged.
///
/// It all runs on one thread; that is why this may be handed to closures that could run on any.
package final class World: @unchecked Sendable {
    static let path = "/team/project.tlog"
    private static let noon: Int64 = 1_799_064_000_000

    let seed: UInt64
    let mutant: Mutant?
    var dice: Dice
    let weather: Weather
    let disk: SimulatedDisk
    let root: SimulatedProcess
    var judge: Judge
    var ledger = Ledger()
    var tally = Tally()
    var sessions: [Session] = []
    var followers: [Follower] = []
    var processes = 0
    /// How many calls are being made at once, each inside the one before.
    var depth = 0
    /// Before there is one, nobody opens it.
    var hasLog = false
    private var clock = World.noon
    private var trace: [String] = []
    private(set) var wrong: Wrong?
    /// A power cut kept bytes behind bytes that it lost.
    var mayBeDamaged = false
    /// Damage that was to be expected ends a world.
    private(set) var flaw: Flaw?

    package init(_ seed: UInt64, mutant: Mutant? = nil) {
        self.seed = seed
        self.mutant = mutant
        dice = Dice(seed)
        weather = Weather(&dice)
        disk = SimulatedDisk(page: dice.pick([512, 4096]), dice: Dice(dice.next()), mutant: mutant)
        root = SimulatedProcess(0, on: disk)
        judge = Judge(World.path, root)
    }

    /// Lets so many steps happen, or fewer if the log is damaged.
    package func run(steps: Int = 80) throws(Violation) -> Tally {
        create()
        while tally.steps < steps, wrong == nil, flaw == nil { step() }
        if wrong == nil, flaw == nil { cutPower() }
        if flaw != nil { leaveDamageAlone() }
        sessions = []
        followers = []
        if let wrong { throw Violation(seed: seed, words: wrong.words, trace: trace) }
        return tally
    }

    func note(_ words: @autoclosure () -> String) {
        trace.append(String(repeating: "  ", count: depth) + words())
        if trace.count > 400 { trace.removeFirst(200) }
    }

    func fail(_ words: Wrong) {
        if wrong == nil { wrong = words }
    }

    func now(_ skew: Int64) -> Int64 {
        clock += Int64(dice.below(2000))
        return clock + skew
    }

    func newProcess() -> SimulatedProcess {
        processes += 1
        return SimulatedProcess(processes, on: disk, mutant: mutant) { [unowned self] process, call in
            fault(process, call)
        }
    }

    /// Others go on while someone is inside a call.
    func meet(_ steps: Int) {
        meet { for _ in 0..<steps where wrong == nil && flaw == nil { step() } }
    }

    func meet(_ goOn: () -> Void) {
        guard depth < 4 else { return }
        tally.meetings += 1
        depth += 1
        goOn()
        depth -= 1
    }

    private func step() {
        tally.steps += 1
        if dice.one(in: weather.powerCuts) {
            cutPower()
        } else if dice.one(in: weather.fullDisks) {
            disk.isFull.toggle()
            note("the disk is \(disk.isFull ? "full" : "no longer full")")
        } else if dice.one(in: 15) {
            disk.writeBackSome()
        } else if weather.errors > 0, dice.one(in: 150) {
            note("pages cannot be written back")
            disk.failToWriteBack()
        } else if dice.one(in: 6) {
            follow()
        } else {
            work()
        }
        check()
        if dice.one(in: 20) { audit() }
    }

    /// Everything that should hold, as far as it can have changed by one step.
    func check() {
        guard wrong == nil else { return }
        do throws(Wrong) {
            let dropped = disk.firstDropped(of: World.path)
            // What was lost may have been shown already, so it has to be read again.
            if dropped != nil { judge.beginAnew() }
            let found = try judge.follow(ledger)
            if let found, !mayBeDamaged, dropped == nil { throw Wrong("damage out of nowhere: \(found)") }
            // More may have been lost inside a call since damage was found, also the newline of the bad line.
            if found != nil || dropped != nil { flaw = found }
            let bytes = disk.bytes(of: World.path) ?? []
            try judge.weigh(ledger, found, in: bytes, firstDropped: dropped)
            for session in sessions where session.process.wroteWithoutRight {
                throw Wrong("\(session.name) wrote after its fault")
            }
        } catch {
            fail(error)
        }
    }

    func audit() {
        guard wrong == nil else { return }
        do throws(Wrong) { try judge.audit(flaw, sealedTails: &tally.sealedTails) } catch { fail(error) }
    }

    /// All programs end at once and the disk keeps what it keeps.
    func cutPower() {
        tally.powerCuts += 1
        let before = disk.bytes(of: World.path)
        for session in sessions {
            session.process.end()
            if !session.isInside { bury(session) }
        }
        for follower in followers {
            follower.process.end()
            if !follower.isInside { followers.removeAll { $0 === follower } }
        }
        disk.cutPower()
        disk.isFull = false
        judge.beginAnew()
        guard let before else { return }
        guard let after = disk.bytes(of: World.path) else {
            note("the power is cut, and the log is gone")
            if ledger.issues.contains(where: { $0.acknowledged != nil }) { fail(Wrong("the log is gone")) }
            create()
            return
        }
        if !before.starts(with: after) { mayBeDamaged = true }
        note("the power is cut: of \(before.count) bytes \(after.count) are left")
        check()
        audit()
    }

    /// Nobody writes on a damaged log, and it stays as it is.
    private func leaveDamageAlone() {
        check()
        guard wrong == nil, flaw != nil else { return }
        tally.damaged += 1
        audit()
        let before = disk.bytes(of: World.path)
        do throws(LogError) {
            var log = try LogWriter(World.path, in: root)
            _ = try log.append(
                after: 0, Act(by: "ana", at: now(0), nonce: dice.next()), reading: { _, _ in },
                deciding: { () throws(Never) in [Body(#""type":"x""#)] })
            fail(Wrong("someone wrote on a damaged log"))
        } catch {
            guard case .damaged = error else { return fail(Wrong(error.message)) }
        }
        if disk.bytes(of: World.path) != before { fail(Wrong("a damaged log was changed")) }
        salvageAll()
    }
}
