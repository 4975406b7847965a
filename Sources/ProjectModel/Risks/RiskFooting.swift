extension RiskRaised {
    func footing(in project: Project) -> Footing {
        Footing(
            creates: [Subject(.risk, id)],
            concerns: [Subject(.person, owner)] + Subject.all(.deliverable, deliverable))
    }
}

extension RiskAssessed {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.risk, id)] + Subject.all(.deliverable, deliverable),
            sets: [Subject(.assessment, id)])
    }
}

extension RiskAnswered {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.risk, id)] + [owner].compactMap { $0.map { Subject(.person, $0) } },
            sets: [Subject(.answer, id)])
    }
}

extension RiskClosed {
    func footing(in project: Project) -> Footing {
        Footing(concerns: [Subject(.risk, id)], sets: [Subject(.outcome, id)])
    }
}

extension RiskOccurred {
    func footing(in project: Project) -> Footing {
        let outcome = [Subject(.outcome, id)]
        return Footing(concerns: [Subject(.risk, id)], sets: outcome, shapes: outcome)
    }
}

extension IssueClosed {
    /// There is no issue unless the risk happened.
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.risk, id)], sets: [Subject(.resolution, id)],
            restsOn: [Subject(.outcome, id)])
    }
}
