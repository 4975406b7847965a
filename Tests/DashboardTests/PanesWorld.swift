import DemoStory
import PlainText
import ProjectControls
import ProjectModel
import Screen
import Testing

@testable import Dashboard

/// Projects to draw.
enum PanesWorld {
    static let today = Day(year: 2026, month: 9, day: 8)!

    /// The demo as it stands today: late, and spending more than it earns.
    static let late: Facts = {
        var facts = Facts(DemoStory.project(seed: DemoStory.defaultSeed, today: today), asOf: today)
        let log = Array(toldLog.suffix(500))
        facts.acts.take(log, of: log[0].stamp.seq...log[log.count - 1].stamp.seq)
        return facts
    }()

    /// What the log of the demo would say.
    static let toldLog: [ToldEvent] = {
        var events: [ToldEvent] = []
        for act in DemoStory(seed: DemoStory.defaultSeed, today: today, account: "ana") {
            for (place, event) in act.events.enumerated() {
                let stamp = Stamp(
                    seq: events.count + 1, at: act.at, day: act.day, by: act.account,
                    endsAct: place == act.events.count - 1)
                events.append(ToldEvent(event: event, stamp: stamp, time: "14:02"))
            }
        }
        return events
    }()

    /// The demo as it stood four months ago, when little was late and the reserve still covered its risks.
    static let early = Facts(told(until: today - 120), asOf: today - 120)

    /// A project that has just been opened.
    static let empty: Facts = {
        var project = Project()
        var opened = ProjectOpened()
        opened.code = "NEW"
        opened.name = "A project of which nothing is known"
        opened.start = today - 1
        opened.committedFinish = today + 200
        project.evolve(
            .projectOpened(opened), Stamp(seq: 1, at: Int64(today.number) * 86_400_000, day: today, by: "ana")
        )
        return Facts(project, asOf: today)
    }()

    /// The demo, into which somebody has written what breaks terminals: escapes, writing directions, wide and
    /// joined characters, and names that never end.
    static let hostile: Facts = {
        var project = DemoStory.project(seed: DemoStory.defaultSeed, today: today)
        func evolve(_ event: Event) {
            let seq = project.revision + 1
            project.evolve(event, Stamp(seq: seq, at: 0, day: today, by: "mal\u{1b}]0;x\u{7}"))
        }
        for (index, text) in hostileTexts.enumerated() {
            var risk = RiskRaised()
            risk.id = ID("R-\(index)\(text.prefix(40))")
            (risk.title, risk.cause, risk.effect, risk.trigger) = (text, text, text, text)
            risk.owner = ID(text)
            risk.probability = Percent(100)...Percent(100)
            risk.impact = Money(minor: 1)...Money.limit
            evolve(.riskRaised(risk))
            var work = DeliverableAdded()
            work.id = ID("D-9\(index)\(text)")
            (work.title, work.owner) = (text, ID(text))
            (work.start, work.finish) = (today - 9000, today + 9000)
            work.budget = Money.limit
            evolve(.deliverableAdded(work))
            var milestone = MilestoneSet()
            milestone.id = ID("M-9\(index)")
            (milestone.title, milestone.due) = (text, today + index)
            evolve(.milestoneSet(milestone))
            var statement = StatementRecorded()
            statement.id = ID("S-9\(index)")
            (statement.topic, statement.position, statement.speaker) = ("cut-over", text, ID(text))
            statement.said = today
            evolve(.statementRecorded(statement))
            for event in voices(index, text) { evolve(event) }
        }
        var opened = ProjectOpened()
        (opened.code, opened.name) = (hostileTexts[0], hostileTexts[1])
        (opened.start, opened.committedFinish) = (today - 100, today + 100)
        evolve(.projectOpened(opened))
        var facts = Facts(project, asOf: today)
        facts.account = hostileTexts[2]
        return facts
    }()

    /// A party of that name, with somebody in it who wants, asks, decides and reports it, and a component.
    private static func voices(_ index: Int, _ text: String) -> [Event] {
        var party = PartyAdded()
        (party.id, party.name) = (ID("p\(index)\(text)"), text)
        var person = PersonAdded()
        (person.id, person.name, person.party) = (ID("v\(index)\(text)"), text, party.id)
        var order = StatementRecorded()
        (order.id, order.topic, order.position) = (ID("S-8\(index)"), "first \(text)", text)
        (order.speaker, order.weight) = (person.id, .dealBreaker)
        (order.order, order.said) = (index % 2 == 0 ? [text, "b", "c"] : ["c", "b", text], today - index)
        var other = order
        (other.id, other.topic) = (ID("S-7\(index)"), "all")
        var question = QuestionAsked()
        (question.id, question.text, question.holdsUp) = (ID("Q-\(index)\(text)"), text, text)
        (question.asker, question.owedBy, question.day) = (person.id, person.id, today - 400 * index)
        var decision = DecisionRecorded()
        (decision.id, decision.context, decision.choice) = (ID("DC-\(index)\(text)"), text, text)
        var report = StatusReported()
        (report.reporter, report.note, report.day) = (person.id, text, today)
        var component = ComponentRecorded()
        (component.id, component.name, component.version) = (ID("T-\(index)\(text)"), text, text)
        component.securitySupport = index % 3 == 0 ? .ended : .on(Day(number: index * 90_000))
        component.successor = text
        return [
            .partyAdded(party), .personAdded(person), .statementRecorded(order), .statementRecorded(other),
            .questionAsked(question), .decisionRecorded(decision), .statusReported(report),
            .componentRecorded(component),
        ]
    }

    private static let hostileTexts = [
        "\u{1b}[2J\u{1b}[H\u{9b}31mred", "a\r\nb\tc\u{7}\u{0}\u{7f}", "\u{202e}dekcart\u{2066}\u{200f}",
        "👩‍👩‍👧👍🏽🇩🇪❤️1️⃣", "日本語の危険な題名はとても長い", String(repeating: "endless ", count: 250),
        String(repeating: "x", count: 2000), "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
        "\u{200d}\u{200b}\u{feff}",
        "", "   ", "\u{301}",
    ]

    /// Every cell is one that a terminal can show: no control reaches it, wide characters are whole, and each
    /// row is as wide as the surface.
    static func expectWhole(_ surface: Surface) {
        for row in 0..<surface.size.rows {
            var width = 0
            for column in 0..<surface.size.columns {
                let cell = surface[row, column]
                if cell.width == 0 { continue }
                let character = surface.character(atRow: row, column: column)
                width += cell.width
                #expect(
                    DisplayWidth.of(character) == cell.width, "\(row), \(column): \(character.unicodeScalars)"
                )
                #expect(!character.unicodeScalars.contains(where: isUnsafe))
            }
            #expect(width == surface.size.columns)
        }
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7f..<0xa0, 0x200b, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x2069, 0xfeff: true
        default: false
        }
    }

    static func told(until day: Day) -> Project {
        var project = Project()
        for act in DemoStory(seed: DemoStory.defaultSeed, today: today, account: "ana") where act.day <= day {
            let stamp = Stamp(seq: project.revision + 1, at: act.at, day: act.day, by: act.account)
            project.evolve(act.events, stamp)
        }
        return project
    }

    /// What a terminal of this size shows of a page.
    static func screen(
        _ facts: Facts, _ size: Size, page: PageName = .overview, focus: PaneName? = nil,
        isZoomed: Bool = false, states: [PaneName: PaneState] = [:]
    ) -> Surface {
        var facts = facts
        if page == .forecasts || isZoomed && focus == .burnDown {
            facts.simulation = SimulationProgress(facts.project, facts.status.asOf, runs: .exactly(512))
            facts.simulation?.finish()
        }
        var surface = Surface(size: size)
        Page(page, size: size, focus: focus ?? page.description.focus, isZoomed: isZoomed)
            .draw(on: &surface, facts, states: states)
        return facts.rendering == .ascii ? surface.translated(to: .ascii) : surface
    }
}

extension Facts {
    init(_ project: Project, asOf day: Day) {
        self.init(project: project, status: Status(of: project, asOf: day), account: "ana")
    }
}
