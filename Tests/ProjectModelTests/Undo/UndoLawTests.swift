import TestSupport
import Testing

@testable import ProjectModel

/// What holds for every history, whoever undoes what in it.
struct UndoLawTests {
    /// A history with undos in it, and every undo that would be allowed at its end.
    private func history(_ seed: Seed) -> (
        chronicle: Chronicle, allowed: [(act: ClosedRange<Int>, fact: Undone)]
    ) {
        var chronicle = Chronicle(seed)
        for _ in 0..<90 { chronicle.act() }
        let allowed = chronicle.acts.compactMap { act in
            chronicle.undoing(act, by: "ana").map { (act, $0) }
        }
        return (chronicle, allowed)
    }

    @Test(arguments: Seed.many(40))
    func `what is left after an undo is the log without that act`(seed: Seed) {
        let (chronicle, allowed) = history(seed)
        for (act, fact) in allowed {
            var undone = chronicle
            undone.record([.undone(fact)], by: "ana")
            let without = Project(replaying: chronicle.log.filter { !act.contains($0.stamp.seq) })
            #expect(undone.project.registers == without.registers, "#\(act.lowerBound) \(fact.what)")
            #expect(undone.project.history.count == undone.log.count)
        }
    }

    @Test(arguments: Seed.many(40))
    func `an undo that is undone was never there`(seed: Seed) {
        let (chronicle, allowed) = history(seed)
        for (act, fact) in allowed {
            var twice = chronicle
            twice.record([.undone(fact)], by: "ana")
            let number = twice.project.revision
            // Whose grant was undone may be no manager any more.
            let manager = Chronicle.accounts.first { twice.project.role(of: $0) == .manager } ?? ""
            guard case .success(let back) = twice.decideUndo(number...number, by: manager) else {
                Issue.record("\(fact.what): \(twice.decideUndo(number...number, by: manager))")
                continue
            }
            twice.record([back], by: "ana")
            #expect(twice.project.registers == chronicle.project.registers, "#\(act.lowerBound) \(fact.what)")
        }
    }

    @Test(arguments: Seed.many(40))
    func `no later event loses its subject by an undo`(seed: Seed) {
        let (chronicle, allowed) = history(seed)
        for (act, fact) in allowed {
            var undone = chronicle
            undone.record([.undone(fact)], by: "ana")
            let over = undone.project.undone.passedOver
            var project = Project()
            for (event, stamp) in undone.log {
                let before = project.registers
                project.take(event, stamp, passingOver: over)
                if case .undone = event { continue }
                guard !over.contains(stamp.seq) else { continue }
                #expect(
                    project.registers != before, "#\(stamp.seq) is lost by the undo of #\(act.lowerBound)")
                for subject in event.footing(in: project)?.concerns ?? [] {
                    #expect(subject.exists(in: project), "\(subject) of #\(stamp.seq)")
                }
            }
            expectSound(project)
        }
    }

    /// What `decide` promises of every project.
    private func expectSound(_ project: Project) {
        #expect(project.grants.values.contains { $0.value == .manager })
        for deliverable in project.deliverables.all {
            #expect(deliverable.start.value <= deliverable.finish.value)
            #expect(project.people[deliverable.owner.value] != nil)
            for link in deliverable.dependencies {
                var fact = DeliverableLinked()
                (fact.id, fact.after) = (deliverable.id, link.value.on)
                #expect(project.deliverables[link.value.on] != nil)
                #expect(!project.closesCircle(fact))
            }
        }
        for risk in project.risks.all { #expect(project.people[risk.owner.value] != nil) }
        for criterion in project.criteria.all {
            if let owner = criterion.owner { #expect(project.people[owner.value] != nil) }
        }
        for change in project.changes.all { #expect(project.people[change.requester.value] != nil) }
        for statement in project.statements.all { #expect(project.people[statement.speaker.value] != nil) }
        for person in project.people.all { #expect(project.parties[person.party.value] != nil) }
        for benefit in project.benefits.all { #expect(project.people[benefit.owner.value] != nil) }
        if let choice = project.businessCase.choice { #expect(project.options[choice.value.option] != nil) }
        for criterion in project.criteria.all {
            guard let waiver = criterion.waiver?.value, let agreed = waiver.agreed?.value else { continue }
            #expect(waiver.account != agreed.account)
        }
        let accounts = project.people.all.compactMap(\.account?.value)
        #expect(Set(accounts).count == accounts.count)
    }

    @Test(arguments: Seed.many(40))
    func `whoever folds again from the last copy that holds has the whole replay`(seed: Seed) {
        var chronicle = Chronicle(seed)
        for _ in 0..<90 { chronicle.act() }
        var random = seed
        var copies: [(project: Project, over: PassedOver)] = [(Project(), PassedOver())]
        var live = Project()
        var over = PassedOver()
        for (place, (event, stamp)) in chronicle.log.enumerated() {
            live.take(event, stamp, passingOver: over)
            if case .undone = event {
                over = live.undone.passedOver
                copies.removeAll { !$0.over.agrees(with: over, through: $0.project.revision) }
                live = copies.last?.project ?? Project()
                for (event, stamp) in chronicle.log[...place] where stamp.seq > live.revision {
                    live.take(event, stamp, passingOver: over)
                }
            }
            if Int.random(in: 0..<6, using: &random) == 0 { copies.append((live, over)) }
            #expect(live.registers == Project(replaying: chronicle.log[...place]).registers, "#\(stamp.seq)")
        }
        #expect(live.undone == Project(replaying: chronicle.log).undone)
        #expect(live.history.count == chronicle.log.count)
    }

    @Test(arguments: Seed.many(300))
    func `an undo counts unless one that counts undoes it, however they are nested`(seed: Seed) {
        var seed = seed
        var undone = UndoneActs()
        var acts: [UndoneAct] = []
        var seq = 0
        for _ in 0..<Int.random(in: 0...14, using: &seed) {
            seq += Int.random(in: 1...3, using: &seed)
            let first = Int.random(in: max(-1, seq - 9)...seq + 1, using: &seed)
            let act = UndoneAct(seq: seq, first: first, last: first + Int.random(in: -1...3, using: &seed))
            acts.append(act)
            undone.record(act)
        }
        func counts(_ number: Int) -> Bool {
            !acts.contains { $0.covers(number) && counts($0.seq) }
        }
        for number in -1...seq + 4 {
            #expect(undone.counts(number) == counts(number), "\(number) in \(acts)")
        }
        let middle = seq / 2
        #expect(undone.asOf(middle).all == acts.filter { $0.seq <= middle })
    }
}
