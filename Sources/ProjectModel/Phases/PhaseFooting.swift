extension PhasePlanned {
    func footing(in project: Project) -> Footing {
        Footing(sets: [Subject(.plan, phase)], shapes: [Subject(.gate, phase), .wholePlan])
    }
}

extension GateDecided {
    /// A gate is decided on its phase's dates and criteria, and on the plan and the money as they are.
    func footing(in project: Project) -> Footing {
        Footing(sets: [Subject(.gate, phase)], restsOn: [Subject(.gate, phase), .wholePlan])
    }
}

extension CriterionSet {
    func footing(in project: Project) -> Footing {
        Footing(
            creates: [Subject(.criterion, id)], concerns: Subject.all(.person, owner),
            shapes: [Subject(.gate, phase)])
    }
}

extension CriterionRevised {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.criterion, id)] + Subject.all(.person, owner),
            sets: [Subject(.replan, id)], shapes: project.gate(of: id))
    }
}

extension CriterionWithdrawn {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.criterion, id)], sets: [Subject(.withdrawal, id)],
            shapes: project.gate(of: id))
    }
}

extension CriterionMet {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.criterion, id)], sets: [Subject(.evidence, id)],
            shapes: project.gate(of: id))
    }
}

extension WaiverProposed {
    func footing(in project: Project) -> Footing {
        Footing(creates: [Subject(.waiver, id)], concerns: [Subject(.criterion, id)])
    }
}

extension WaiverAgreed {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.waiver, id)], sets: [Subject(.agreement, id)], shapes: project.gate(of: id))
    }
}

extension Project {
    fileprivate func gate(of id: ID<ExitCriterion>) -> [Subject] {
        criteria[id].map { [Subject(.gate, $0.phase.value)] } ?? []
    }
}
