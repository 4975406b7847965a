import TestSupport

@testable import ProjectModel

/// Events of every kind, filled at random through the list of members that each of them has.
enum Sample {
    static let kinds: [any Fact.Type] = [
        ProjectOpened.self, ProjectRevised.self, GoalSet.self, CalendarSet.self, TolerancesSet.self,
        RemarkRecorded.self, PartyAdded.self, PersonAdded.self, PhasePlanned.self, GateDecided.self,
        CriterionSet.self, CriterionMet.self, WaiverProposed.self, WaiverAgreed.self, BusinessCaseSet.self,
        OptionAdded.self, CashFlowSet.self, OutcomeSet.self, OptionChosen.self, BenefitPlanned.self,
        BenefitMeasured.self, ProjectClosed.self, ProjectReopened.self, DeliverableAdded.self,
        DeliverableReplanned.self,
        DeliverableLinked.self, DeliverableConstrained.self, DeliverableCrashSet.self, MilestoneLinked.self,
        ProgressRecorded.self, MilestoneSet.self,
        MilestoneExpected.self,
        MilestoneReached.self, BaselineTaken.self, ActivityAdded.self, ActivityRevised.self,
        ActivityReported.self, ResponsibilitySet.self, ResponsibilityDropped.self, ResponsibilityPassed.self,
        DeliverableAccepted.self, DeliverableRejected.self, DeliverableBlocked.self,
        DeliverableUnblocked.self, CostRecorded.self, ReserveSet.self, CommitmentRecorded.self,
        CommitmentSettled.self,
        CommitmentCancelled.self, ReserveDrawn.self, VarianceExplained.self, RiskRaised.self,
        RiskAssessed.self, RiskAnswered.self, RiskClosed.self, RiskOccurred.self, ChangeRequested.self,
        ChangeDecided.self, StatementRecorded.self, TopicRuled.self, DecisionRecorded.self,
        ContactRecorded.self, QuestionAsked.self, QuestionAnswered.self, StatusReported.self,
        PartyCadenceSet.self, StakeholderAssessed.self, ComponentRecorded.self, SupportUpdated.self,
        ComponentMoved.self, IssueClosed.self, LaunchPlanned.self, LaunchCriterionSet.self,
        LaunchChecked.self, RollbackPlanned.self, RollbackRehearsed.self, LaunchDecided.self,
        ChangeEffectSet.self, TurnaroundSet.self, TechnologyPlanned.self,
        ChecklistItemAdded.self, ChecklistItemSettled.self, CriterionRevised.self, CriterionWithdrawn.self,
        OptionRevised.self, OptionWithdrawn.self, OutcomeWithdrawn.self, BenefitRevised.self,
        BenefitWithdrawn.self, LaunchRecorded.self, LaunchWaiverProposed.self, LaunchWaiverAgreed.self,
        LessonRecorded.self, RoleGranted.self, Undone.self, RecordsLost.self,
    ]

    /// One body of each kind, as the log would hold it.
    static func bodies(_ seed: inout Seed) -> [[UInt8]] {
        kinds.map { body(of: $0, &seed) }
    }

    static func body(_ seed: inout Seed) -> [UInt8] {
        body(of: kinds.randomElement(using: &seed)!, &seed)
    }

    /// The body with a few bytes changed, or left out, or its end cut off, or a part told twice.
    static func spoiled(_ body: [UInt8], _ seed: inout Seed) -> [UInt8] {
        var body = body
        for _ in 0..<Int.random(in: 1...4, using: &seed) where !body.isEmpty {
            let place = Int.random(in: 0..<body.count, using: &seed)
            switch Int.random(in: 0..<5, using: &seed) {
            case 0: body[place] = .random(in: 0...255, using: &seed)
            case 1: body[place] = Array(#"",:[]{}\.-09n"#.utf8).randomElement(using: &seed)!
            case 2: body.remove(at: place)
            case 3: body.append(contentsOf: body[place...])
            default: body = Array(body.prefix(max(1, place)))
            }
        }
        return body
    }

    private static func body<F: Fact>(of kind: F.Type, _ seed: inout Seed) -> [UInt8] {
        var fact = F()
        var filler = RandomFiller(seed: seed)
        var writer = FieldWriter()
        var type = F.type
        do {
            try fact.fields(&filler)
            try writer("type", &type)
            try fact.fields(&writer)
        } catch {
            preconditionFailure("neither filling nor writing fails")
        }
        seed = filler.seed
        return writer.bytes
    }
}

private struct RandomFiller: FieldCoder {
    var seed: Seed

    mutating func callAsFunction<V: FieldValue>(_ name: String, _ value: inout V) throws(Malformed) {
        // Most candidates are of another shape; the kind of value takes the first that it can read.
        while true {
            if let filled = V(json: candidate()) {
                value = filled
                return
            }
        }
    }

    mutating func callAsFunction<V: FieldValue>(_ name: String, _ value: inout V?) throws(Malformed) {
        guard Bool.random(using: &seed) else {
            value = nil
            return
        }
        var present = V(json: .null)
        while present == nil { present = V(json: candidate()) }
        value = present
    }

    private mutating func candidate() -> JSONValue {
        let words = [
            "sales", "R-07", "kim", "EUR", "2027-03-01", "execution", "department", "threat", "percent", "go",
            "FS", "adopt", "viewer", "approved", "re-sequence", "wish", "contingency", "vendor", "reduce",
            "low", "heard", "mail", "overall", "done", "released", "responsible", "met", "well", "no-go",
            "partly", "green", "must-start", "launch", "raised", "live",
            "Größe „quoted“ \u{1b}[31m\u{9b}", "\\ \" /", "👩‍👩‍👧 日本語",
        ]
        return switch Int.random(in: 0..<7, using: &seed) {
        case 0:
            .number(digits: .random(in: -9999...9999, using: &seed), places: .random(in: 0...2, using: &seed))
        case 1: .number(digits: .random(in: 0...100_000_000, using: &seed), places: 0)
        case 2: .array((1...3).map { .number(digits: $0, places: 0) })
        case 5: .bool(Bool.random(using: &seed))
        case 4: .array([.string("2026-12-25"), .string("2026-12-26")])
        case 3: .array([.number(digits: 20, places: 0), .number(digits: 40, places: 0)])
        default: .string(words.randomElement(using: &seed)!)
        }
    }
}
