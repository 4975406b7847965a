extension CostRecorded {
    /// Sums add up: none takes the place of another.
    func footing(in project: Project) -> Footing {
        Footing(concerns: [Subject(.deliverable, deliverable)] + Subject.all(.commitment, commitment))
    }
}

extension ReserveSet {
    func footing(in project: Project) -> Footing {
        Footing(
            sets: [Subject(.reserve, kind.rawValue)], shapes: [.wholePlan, Subject(.reserve, kind.rawValue)])
    }
}

extension ReserveDrawn {
    /// Draws add up; but each is drawn on what was held back then.
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: Subject.all(.risk, risk) + Subject.all(.change, change),
            restsOn: [Subject(.reserve, kind.rawValue)])
    }
}

extension VarianceExplained {
    func footing(in project: Project) -> Footing {
        // A variance is one against a baseline, so that stays as long as the explanation does.
        Footing(concerns: [Subject(.deliverable, deliverable)], restsOn: [Subject(.baseline)])
    }
}

extension CommitmentRecorded {
    func footing(in project: Project) -> Footing {
        Footing(
            creates: [Subject(.commitment, id)],
            concerns: [Subject(.deliverable, deliverable), Subject(.party, party)])
    }
}

extension CommitmentSettled {
    func footing(in project: Project) -> Footing {
        Footing(concerns: [Subject(.commitment, id)], sets: [Subject(.settlement, id)])
    }
}

extension CommitmentCancelled {
    func footing(in project: Project) -> Footing {
        Footing(concerns: [Subject(.commitment, id)], sets: [Subject(.settlement, id)])
    }
}
