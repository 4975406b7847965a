import ProjectModel
import TestSupport
import Testing

struct UndoTests {
    /// Ana's project with a risk R-01 that ana raised (#9) and kim assessed (#10).
    private var assessed: Chronicle {
        var chronicle = Chronicle(Seed(1))
        chronicle.record([.personAdded(.person("kim"))], by: "ana")
        chronicle.record([.riskRaised(.risk("R-01"))], by: "ana")
        chronicle.record([.riskAssessed(.assessment("R-01", 20))], by: "kim")
        return chronicle
    }

    private func refusal(_ chronicle: Chronicle, _ number: Int, by account: String) -> String? {
        let act = chronicle.project.history.act(around: number) ?? number...number
        guard case .failure(let rejection) = chronicle.decideUndo(act, by: account) else { return nil }
        return rejection.message
    }

    @Test func `one's own last act is meant when nothing is said`() {
        let chronicle = assessed
        guard
            case .undo(let undoing)? = try? chronicle.project.decide(
                Request("act", "undo", typed: [:]), for: chronicle.asker("kim"))
        else {
            Issue.record("no undo")
            return
        }
        #expect(undoing.act == chronicle.project.revision...chronicle.project.revision)
        #expect(undoing.account == "kim")
    }

    @Test func `who undoes again undoes the act before`() throws {
        var chronicle = assessed
        chronicle.record([.riskAssessed(.assessment("R-01", 30))], by: "kim")
        let first = chronicle.project.revision - 1
        for expected in [first + 1, first] {
            let decision = try chronicle.project.decide(
                Request("act", "undo", typed: [:]), for: chronicle.asker("kim"))
            guard case .undo(let undoing) = decision else { return }
            #expect(undoing.act == expected...expected)
            let fact = try #require(chronicle.undoing(undoing.act, by: "kim"))
            chronicle.record([.undone(fact)], by: "kim")
        }
        let risk = try #require(chronicle.project.risks["R-01"])
        #expect(risk.assessments.count == 1)
        #expect(throws: Rejection.self) {
            try chronicle.project.decide(Request("act", "undo", typed: [:]), for: chronicle.asker("kim"))
        }
    }

    @Test func `what stands on an act must go first, and whose that is is said`() {
        let chronicle = assessed
        let last = chronicle.project.revision
        #expect(
            refusal(chronicle, last - 1, by: "ana")
                == "A risk that stands on R-01 was assessed since by kim just now (#\(last)): undo that first."
        )
    }

    @Test func `what was set anew since is not undone under it`() {
        var chronicle = assessed
        let first = chronicle.project.revision
        chronicle.record([.riskAssessed(.assessment("R-01", 30))], by: "ana")
        #expect(
            refusal(chronicle, first, by: "kim")
                == "R-01 was assessed since by ana just now (#\(first + 1)): undo that first.")
    }

    @Test func `others' acts are a manager's to undo, who says whose they are`() {
        let chronicle = assessed
        let last = chronicle.project.revision
        #expect(
            refusal(chronicle, last - 1, by: "kim")
                == "#\(last - 1) is ana's, and only a manager undoes what others did. Ask ana or ben.")
        let request = Request("act", "undo", typed: ["number": "\(last)"])
        #expect(
            throws: Rejection(
                "#\(last) is kim's and not yours. To undo it, say so: act undo --number \(last) --whose kim",
                field: "whose")
        ) { try chronicle.project.decide(request, for: chronicle.asker("ana")) }
        let wrong = Request("act", "undo", typed: ["number": "\(last)", "whose": "ben"])
        #expect(throws: Rejection("#\(last) is kim's and not ben's.", field: "whose")) {
            try chronicle.project.decide(wrong, for: chronicle.asker("ana"))
        }
        #expect(refusal(chronicle, last, by: "ana") == nil)
    }

    @Test func `who may no longer do a thing may not undo it`() {
        var chronicle = assessed
        chronicle.record([.partyAdded(.party("port", "Port office"))], by: "ben")
        let number = chronicle.project.revision
        chronicle.record([.roleGranted(.contributor("ben"))], by: "ana")
        #expect(refusal(chronicle, number, by: "ben")?.contains("takes a manager") == true)
    }

    @Test func `an act is undone once, and it is said by whom`() throws {
        var chronicle = assessed
        let number = chronicle.project.revision
        chronicle.record([.undone(try #require(chronicle.undoing(number...number, by: "kim")))], by: "kim")
        #expect(
            refusal(chronicle, number, by: "kim")
                == "#\(number) was undone already by kim just now (#\(number + 1)). To have it back, undo that: "
                + "act undo --number \(number + 1)")
    }

    @Test func `a name that was given anew keeps what had it before from coming back`() throws {
        var chronicle = assessed
        chronicle.record([.lessonRecorded(.lesson("L-01"))], by: "ana")
        let number = chronicle.project.revision
        chronicle.record([.undone(try #require(chronicle.undoing(number...number, by: "ana")))], by: "ana")
        chronicle.record([.lessonRecorded(.lesson("L-01"))], by: "kim")
        #expect(refusal(chronicle, number + 1, by: "ana")?.contains("undo that first") == true)
    }

    @Test func `a link does not come back where it would close a circle`() throws {
        var chronicle = assessed
        for id in ["D-01", "D-02"] { chronicle.record([.deliverableAdded(.deliverable(ID(id)))], by: "ana") }
        chronicle.record([.deliverableLinked(.link("D-01", after: "D-02"))], by: "ana")
        let number = chronicle.project.revision
        chronicle.record([.undone(try #require(chronicle.undoing(number...number, by: "ana")))], by: "ana")
        chronicle.record([.deliverableLinked(.link("D-02", after: "D-01"))], by: "ana")
        #expect(
            refusal(chronicle, number + 1, by: "ana")
                == "With the links made since, D-01 after D-02 would close a circle.")
    }

    @Test func `a person does not come back whose account is another's now`() throws {
        var chronicle = assessed
        let kim = PersonAdded.person("kim")
        var zoe = PersonAdded.person("zoe")
        zoe.account = "zoe"
        chronicle.record([.personAdded(zoe)], by: "ana")
        let number = chronicle.project.revision
        chronicle.record([.undone(try #require(chronicle.undoing(number...number, by: "ana")))], by: "ana")
        var other = kim
        (other.id, other.account) = ("other", "zoe")
        chronicle.record([.personAdded(other)], by: "ana")
        #expect(
            refusal(chronicle, number + 1, by: "ana")
                == "The account zoe is other's now. One account is one person.")
    }

    @Test func `the opening of the project stays`() {
        let message = refusal(assessed, 1, by: "ana")
        #expect(message?.contains("opened the project") == true)
    }

    @Test func `a baseline keeps the plan that it was taken of`() {
        var chronicle = assessed
        chronicle.record([.deliverableAdded(.deliverable("D-01"))], by: "ana")
        var baseline = BaselineTaken()
        (baseline.number, baseline.reason) = (1, "go")
        chronicle.record([.baselineTaken(baseline)], by: "ana")
        let last = chronicle.project.revision
        #expect(
            refusal(chronicle, last - 1, by: "ana")
                == "A baseline that stands on the plan was taken since by ana just now (#\(last)): "
                + "undo that first.")
    }

    @Test func `a manager is left after every undo`() throws {
        var chronicle = Chronicle(Seed(1))
        chronicle.record([.roleGranted(.contributor("ana"))], by: "ben")
        let message = refusal(chronicle, 3, by: "ben")
        #expect(message == "No manager would be left. Make somebody else manager first.")
    }

    @Test func `an act of several events is undone as a whole`() throws {
        var chronicle = assessed
        chronicle.record([.deliverableAdded(.deliverable("D-01"))], by: "ana")
        chronicle.record(
            [.deliverableAdded(.deliverable("D-02")), .deliverableLinked(.link("D-02", after: "D-01"))],
            by: "ana")
        let last = chronicle.project.revision
        let fact = try #require(chronicle.undoing(last - 1...last, by: "ana"))
        #expect(fact.first == last - 1)
        #expect(fact.last == last)
        #expect(fact.what == "deliverable added D-02 “Call routing” and 1 more")
        chronicle.record([.undone(fact)], by: "ana")
        #expect(chronicle.project.deliverables.count == 1)
        #expect(chronicle.project.history[last]?.by == "ana")
    }

    @Test func `what this version does not know is neither undone nor pulled the ground from under`() {
        var chronicle = assessed
        let last = chronicle.project.revision
        chronicle.record([.unknown(type: "risk-sung")], by: "kim")
        #expect(refusal(chronicle, last + 1, by: "kim")?.contains("does not know") == true)
        #expect(refusal(chronicle, last, by: "kim")?.contains("may stand on that") == true)
    }

    @Test func `what takes the place of a whole is said of the whole`() {
        var chronicle = assessed
        for days in 1...2 {
            var tolerances = TolerancesSet()
            tolerances.time = WorkDays(days)
            chronicle.record([.tolerancesSet(tolerances)], by: "ana")
        }
        let last = chronicle.project.revision
        #expect(
            refusal(chronicle, last - 1, by: "ana")
                == "The tolerances were set since by ana just now (#\(last)): undo that first.")
    }

    @Test func `lost records are told and stay`() {
        var chronicle = assessed
        var lost = RecordsLost()
        (lost.first, lost.last, lost.bytes, lost.line, lost.byte) = (381, 384, 1204, 382, 70_112)
        lost.reason = "the checksum is another"
        chronicle.record([.recordsLost(lost)], by: "ana")
        #expect(
            chronicle.project.lost.map(\.told) == [
                "#381 to #384 of the log before could not be read (1204 bytes from line 382, byte 70112): "
                    + "the checksum is another"
            ])
        #expect(chronicle.project.lost.map(\.count) == [4])
        #expect(refusal(chronicle, chronicle.project.revision, by: "ana")?.contains("stays so") == true)
    }
}

extension RiskAssessed {
    static func assessment(_ id: ID<Risk>, _ percent: Int) -> RiskAssessed {
        var assessed = RiskAssessed()
        assessed.id = id
        assessed.probability = Percent(percent)...Percent(percent)
        return assessed
    }
}

extension LessonRecorded {
    static func lesson(_ id: ID<Lesson>) -> LessonRecorded {
        var lesson = LessonRecorded()
        (lesson.id, lesson.text, lesson.trigger) = (id, "words", "next time")
        return lesson
    }
}
