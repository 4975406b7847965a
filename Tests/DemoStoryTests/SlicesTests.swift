import DemoStory
import ProjectModel
import Testing

/// Every slice has something to show, and what it shows hangs together.
@Suite struct SlicesTests {
    private static let stories = Story.todays.map { (today: $0, project: DemoStory.project(today: $0)) }

    private func expectEverywhere(_ holds: (Project, Day) throws -> Bool) rethrows {
        for (today, project) in Self.stories { #expect(try holds(project, today), "\(today)") }
    }

    @Test func `the business case has options with cash flows and whole outcomes, and one is chosen`() {
        expectEverywhere { project, _ in
            project.options.count == 3
                && project.options.all.allSatisfy { option in
                    option.cashFlows.count == 6
                        && option.outcomes.reduce(Percent.zero) { $0 + $1.value.probability } == Percent(100)
                } && project.businessCase.choice?.value.option == "O-01"
        }
    }

    @Test func `a gate was passed with conditions first, one criterion is waived and one waits for a second`()
    {
        expectEverywhere { project, _ in
            project.phases[.planning]?.decisions.map(\.value.verdict) == [.conditional, .go]
                && project.criteria.all.count { $0.waiver?.value.agreed != nil } == 1
                && project.criteria.all.count { $0.waiver != nil && $0.isOpen } == 1
        }
    }

    @Test func `of one open deliverable nobody is named who does it, and one stands still`() {
        expectEverywhere { project, today in
            let open = project.deliverables.all.filter { $0.percentComplete(on: today) < Percent(100) }
            let still = project.deliverables.all.compactMap { $0.block(on: today)?.value.waitsOn }
            return open.filter { !$0.hasResponsible }.map(\.title.value) == ["Customers told"]
                && still == ["kim"]
        }
    }

    @Test func `what is accepted is complete, and what was sent back is not accepted yet or was mended`() {
        expectEverywhere { project, today in
            let judged = project.deliverables.all.compactMap { deliverable in
                deliverable.acceptance.map { (deliverable, $0.value) }
            }
            return judged.count > 25
                && judged.filter { !$0.1.isAccepted }.map(\.0.title.value) == ["Voice menu and routing"]
                && judged.allSatisfy {
                    !$0.1.isAccepted || $0.0.percentComplete(on: $0.1.day) == Percent(100)
                }
        }
    }

    @Test func `every person who answers for open work is on record, and steps are done before the whole`() {
        expectEverywhere { project, today in
            project.deliverables.all.allSatisfy { deliverable in
                project.people[deliverable.owner.value] != nil
                    && (deliverable.percentComplete(on: today) < Percent(100)
                        || deliverable.activities.allSatisfy {
                            [.done, .dropped].contains($0.status(on: today))
                        })
            } && project.deliverables.all.count { !$0.activities.isEmpty } == 8
        }
    }

    @Test func `what approved changes brought is in the plan under their names`() {
        expectEverywhere { project, _ in
            project.deliverables.all.compactMap(\.change) == ["C-01", "C-04", "C-04", "C-07"]
                && project.baselines.map(\.change) == [nil, "C-04", "C-07"]
        }
    }

    @Test func `the effects of a change cost what was asked for, and one change turns an order round`() {
        expectEverywhere { project, today in
            project.changes.all.allSatisfy { project.netCost(of: $0, on: today) == $0.cost.value }
                && project.changes.all.filter { change in change.effects.contains { $0.value.before != nil } }
                    .map(\.kind.value) == [.resequence]
                && project.changes.all.allSatisfy { $0.decision?.value.decider != $0.requester.value }
        }
    }

    @Test func `work on one change began before it was approved`() throws {
        for today in Story.todays {
            var project = Project()
            var early: Set<ID<ChangeRequest>> = []
            var story = Story.story(today: today)
            while let act = story.next() {
                for case .costRecorded(let cost) in act.events {
                    guard let change = story.project.deliverables[cost.deliverable]?.change else { continue }
                    if story.project.changes[change]?.isApproved(on: act.day) == false {
                        early.insert(change)
                    }
                }
                project = story.project
            }
            #expect(early == ["C-07"])
            #expect(project.turnaround?.value == WorkDays(10))
        }
    }

    @Test func `some orders are paid, one in part, one is cancelled and some are owed, none of them late`() {
        expectEverywhere { project, today in
            let orders = project.costs.commitments.all
            return orders.count { $0.end?.value.reason == nil && $0.end != nil } == 4
                && orders.count { $0.end?.value.reason != nil } == 1
                && orders.count { $0.end == nil && $0.paid > .zero } == 1
                && orders.count { $0.open(on: today) > .zero } == 6
                && orders.allSatisfy { $0.open(on: today) == .zero || $0.due > today }
        }
    }

    @Test func `contingency is drawn for a risk and for changes, to what it was`() {
        expectEverywhere { project, _ in
            let draws = project.costs.reserveMoves.map(\.value).filter { $0.drawn != nil }
            return draws.count { $0.risk != nil } == 1 && draws.count { $0.change != nil } == 3
                && project.costs.contingencyReserve?.value == Money(minor: 15_000_000)
                && project.deliverables.all.count { !$0.explanations.isEmpty } == 15
        }
    }

    @Test func `the way back takes five minutes too long, so it is no go`() {
        expectEverywhere { project, today in
            let board = project.launch.board(on: today)
            return board.verdict == .noGo && board.gap == Minutes(5) && board.met.count == 4
                && board.failed.count == 2 && board.open.count == 3
                && project.launch.rehearsals.map(\.value.result) == [.failed, .well, .well]
        }
    }

    @Test func `three departments want three features in a circle`() {
        expectEverywhere { project, _ in
            var last: [ID<Party>: [String]] = [:]
            for statement in project.statements.all where statement.topic.value == "What comes first" {
                guard case .order(let features) = statement.claim,
                    let party = project.people[statement.speaker.value]?.party.value
                else { return false }
                last[party] = features
            }
            // Each order is the one before, turned by one.
            let first = last["sales"] ?? []
            return last.count == 3 && last["operations"] == Array(first.dropFirst() + first.prefix(1))
                && last["finance"] == Array(first.dropFirst(2) + first.prefix(2))
        }
    }

    @Test func `the weekends of Sales and Operations do not overlap, and Finance is silent`() {
        expectEverywhere { project, today in
            let weekends = project.statements.all.filter { $0.topic.value == "Cut-over weekend" }
            let ranges = weekends.compactMap { if case .days(let days) = $0.claim { days } else { nil } }
            let finance = project.statements.all.last { $0.speaker.value == "lena" }?.said.value
            let cadence = project.parties["finance"]?.cadenceDays?.value ?? 0
            return ranges.count == 2 && !ranges[0].overlaps(ranges[1])
                && weekends.map(\.weight.value) == [.dealBreaker, .complaint]
                && finance.map { today - $0 > 2 * cadence } == true
                && project.contacts.allSatisfy { contact in
                    contact.party != "finance" || contact.direction == .told
                        || contact.day.value <= (finance ?? today)
                }
        }
    }

    @Test func `five answers are owed, and a decision takes the place of another twice`() {
        expectEverywhere { project, today in
            project.questions.all.filter { $0.isOpen(on: today) }.map(\.owedBy.value)
                == ["lena", "sam", "mia", "tom", "sam"]
                && project.decisions.all.compactMap(\.supersededBy?.value) == ["DC-14", "DC-12"]
                && project.reports.count == 30
        }
    }

    @Test func `components have several ends of support in their order, and were moved`() {
        expectEverywhere { project, _ in
            project.components.all.count { $0.activeSupport != nil } >= 5
                && project.components.all.count { $0.extendedSupport != nil } == 2
                && project.components.all.flatMap(\.moves).count == 4
                && project.lifetime.goLive?.value == project.charter.committedFinish.value
        }
    }

    @Test func `benefits are planned, and lessons come from here and from before`() {
        expectEverywhere { project, _ in
            project.benefits.count == 5 && project.benefits.all.count { !$0.measurements.isEmpty } == 2
                && project.lessons.all.count { $0.source == "HERMES" } == 3
                && project.lessons.all.allSatisfy { !$0.trigger.value.isEmpty }
                && project.lessons.count == 10
        }
    }

    @Test func `every open risk has an answer, and the one that happened is dealt with`() {
        expectEverywhere { project, _ in
            project.risks.all.allSatisfy { !$0.isOpen || $0.action != nil }
                && project.risks["R-06"]?.resolution?.value.cost == Money(minor: 1_300_000)
        }
    }
}
