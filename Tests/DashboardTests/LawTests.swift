import PlainText
import ProjectModel
import Screen
import TestSupport
import Testing

@testable import Dashboard

/// Whatever comes in, in whatever order.
struct LawTests {
    @Test(arguments: Seed.many(4))
    func `two thousand inputs never trap, and everything that follows can be drawn`(seed: Seed) {
        var world = World(seed, mode: .interactive, account: ["ana", "ben"][Int(seed.number % 2)])
        world.run(2000)
    }

    @Test(arguments: Seed.many(1), [Mode.readOnly("the disk failed"), .wall])
    func `nothing is asked of the shell by those who may only look`(seed: Seed, mode: Mode) {
        var world = World(seed, mode: mode, account: "ana")
        world.run(2000)
        #expect(
            world.journey.effects.allSatisfy {
                switch $0 {
                case .quit, .portfolio, .repaint, .suspend, .travel, .news, .explain: true
                case .submit, .undo: false
                }
            })
        if mode == .wall { #expect(world.journey.effects.allSatisfy { $0 == .quit }) }
    }

    @Test(arguments: Seed.many(1))
    func `a viewer submits nothing`(seed: Seed) {
        var world = World(seed, mode: .interactive, account: "vera")
        world.run(2000)
        #expect(
            world.journey.effects.allSatisfy {
                switch $0 {
                case .quit, .portfolio, .repaint, .suspend, .travel, .news, .explain: true
                case .submit, .undo: false
                }
            })
    }

    @Test(arguments: Seed.many(4))
    func `nothing that happens before a log is open traps`(seed: Seed) {
        var seed = seed
        var welcome = Welcome(
            entries: [
                .init(path: "/a.tlog", project: "船 Ship", opened: "today"),
                .init(path: "/b.tlog", project: "Gone", opened: "3 Sep", problem: "the file is gone"),
            ], today: Journey.today, account: "ana", zone: "UTC", folder: "~",
            size: .init(columns: 80, rows: 24))
        for number in 0..<1000 {
            _ = welcome.handle(World.input(&seed, welcome.size))
            if Int.random(in: 0..<20, using: &seed) == 0 {
                welcome.rejected(Rejection("no such folder", field: "path"))
            }
            _ = welcome.cursor
            guard number % 10 == 0 else { continue }
            var surface = Surface(size: welcome.size)
            welcome.draw(on: &surface)
        }
    }
}

private struct World {
    var journey: Journey
    var seed: Seed

    init(_ seed: Seed, mode: Mode, account: String) {
        self.seed = seed
        journey = Journey(Size(columns: 80, rows: 24), as: account, mode: mode, on: Harbour.project)
    }

    mutating func run(_ inputs: Int) {
        for number in 0..<inputs {
            let before = journey.effects.count
            journey.take(Self.input(&seed, journey.dashboard.size))
            for effect in journey.effects.dropFirst(before) { answer(effect) }
            if number % 97 == 0 { loseOrFindLog(number) }
            // Drawing takes far longer than the input, and a whole page longer than what lies on it.
            if number % 10 == 0 { draw(wholePage: number % 50 == 0) }
            if let cursor = journey.dashboard.cursor {
                let size = journey.dashboard.size
                let screen = Rect(origin: Point(row: 0, column: 0), size: size)
                #expect(screen.contains(cursor), "\(cursor) in \(size)")
            }
            if number % 50 == 0 { journey.dashboard.tick(at: .seconds(number)) }
        }
    }

    /// As a shell would, or as one that has bad luck.
    private mutating func answer(_ effect: Effect) {
        switch effect {
        case .quit, .portfolio, .repaint, .suspend: break
        case .submit:
            #expect(journey.dashboard.visit == nil)
            answerSubmission()
        case .travel(let travel): answer(travel)
        case .explain(let figure): journey.explain(figure)
        case .news: journey.dashboard.show(NewsTests.look, since: "the last act of kim\u{202e}, 28 Aug")
        case .undo(.act):
            #expect(journey.dashboard.visit == nil)
            switch Int.random(in: 0..<3, using: &seed) {
            case 0: journey.dashboard.answered(.recorded(400...402))
            case 1: journey.dashboard.answered(.rejected(Rejection("it was undone already")))
            default: journey.dashboard.answered(.failed("the disk is full"))
            }
        case .undo(.lastOwn), .undo(.containing):
            let isOwn = Bool.random(using: &seed)
            journey.dashboard.ask(
                UndoQuestion(
                    first: 12, last: Int.random(in: 12...14, using: &seed),
                    whose: isOwn ? "ana" : "kim\u{202e}",
                    isOwn: isOwn, what: SafeText(World.pastes.randomElement(using: &seed)!),
                    when: "8 Sep 14:02"))
        }
    }

    private mutating func answer(_ travel: Travel) {
        if travel == .present || Int.random(in: 0..<4, using: &seed) == 0 {
            return journey.dashboard.returnToPresent(journey.project, today: Journey.today)
        }
        let of = journey.project.revision
        journey.dashboard.visit(
            Harbour.early, today: Journey.today - 90,
            moment: Moment(seq: Int.random(in: 1...of, using: &seed), of: of, words: "10 Jun 2026 14:02"))
    }

    private mutating func loseOrFindLog(_ second: Int) {
        journey.dashboard.stale =
            journey.dashboard.stale == nil
            ? Staleness(words: "the log was removed", since: .seconds(second)) : nil
        journey.dashboard.head = "#1842 68bf4668…"
        journey.dashboard.tick(at: .seconds(second), instant: Int64(second) * 1000)
        if let deadline = journey.dashboard.deadline { #expect(deadline > .seconds(second)) }
    }

    private mutating func answerSubmission() {
        switch Int.random(in: 0..<4, using: &seed) {
        case 0: journey.dashboard.answered(.failed("the disk is full"))
        case 1:
            let conflicts = ["percent", "amount", "id", "impact"].prefix(Int.random(in: 0...4, using: &seed))
                .map {
                    FieldConflict(field: $0, yours: "1", theirs: "船\u{1b}2", stamp: nil, told: "by ben")
                }
            journey.dashboard.answered(
                .rejected(Rejection("somebody was faster", field: "id", conflicts: conflicts)))
        case 2: break
        default: journey.record()
        }
    }

    private func draw(wholePage: Bool) {
        var surface = Surface(size: journey.dashboard.size)
        if wholePage {
            journey.dashboard.draw(on: &surface)
        } else if !journey.dashboard.overlays.isEmpty {
            journey.dashboard.drawOverlays(on: &surface)
        }
    }

    private static let sizes = [
        (0, 0), (1, 1), (2, 1), (1, 40), (200, 1), (39, 11), (40, 12), (41, 13), (60, 16), (72, 20), (80, 24),
        (80, 24), (100, 30), (120, 40), (120, 40), (200, 60),
    ]

    private static let keys: [Key] = [
        .enter, .enter, .enter, .escape, .tab, .tab, .backspace, .delete, .insert, .up, .down, .down, .left,
        .right, .home, .end, .pageUp, .pageDown, .function(1), .function(12),
    ]

    private static let pastes = [
        "", "q", "\u{3}\u{1b}:q\r", "two\nlines", "\u{1b}[201~y", "船\u{200d}\u{202e}", "50%", "40-60k",
        "D-01", "ana",
        "fri", "\u{301}", String(repeating: "long ", count: 600),
    ]

    static func input(_ seed: inout Seed, _ size: Size) -> Input {
        switch Int.random(in: 0..<100, using: &seed) {
        case 0..<2:
            let (columns, rows) = sizes.randomElement(using: &seed)!
            return .resized(Size(columns: columns, rows: rows))
        case 2..<8: return .paste(pastes.randomElement(using: &seed)!)
        case 8..<18:
            let deed = [Mouse.Deed.press, .press, .release, .scrollUp, .scrollDown].randomElement(
                using: &seed)!
            return .mouse(
                Mouse(
                    deed,
                    at: Point(
                        row: Int.random(in: -1...max(0, size.rows), using: &seed),
                        column: Int.random(in: -1...max(0, size.columns), using: &seed))))
        case 18..<55:
            return .key(
                KeyPress(
                    keys.randomElement(using: &seed)!,
                    Int.random(in: 0..<8, using: &seed) == 0 ? .shift : []))
        case 55..<62:
            return .key(KeyPress(.character("acdehklstuwz".randomElement(using: &seed)!), .control))
        default:
            let letters = "aaeecpruz[]{}:/?jkhlgG1234567890Pv %kdRD-0船é\u{301}ynyq"
            return .key(KeyPress(.character(letters.randomElement(using: &seed)!)))
        }
    }
}
