extension ChangeRequested {
    func footing(in project: Project) -> Footing {
        Footing(creates: [Subject(.change, id)], concerns: [Subject(.person, requester)])
    }
}

extension ChangeEffectSet {
    /// What is decided on is what was known of the effects then.
    func footing(in project: Project) -> Footing {
        let waiting = before.map { [Subject(.deliverable, $0)] } ?? []
        return Footing(
            concerns: [Subject(.change, id), Subject(.deliverable, deliverable)] + waiting,
            sets: [Subject(.effect, "\(id) on \(deliverable)\(before.map { " before \($0)" } ?? "")")],
            shapes: [Subject(.effect, id)])
    }
}

extension ChangeDecided {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.change, id)] + (decider.map { [Subject(.person, $0)] } ?? []),
            sets: [Subject(.decision, id)], restsOn: [Subject(.effect, id)])
    }
}

extension TurnaroundSet {
    func footing(in project: Project) -> Footing { Footing(sets: [Subject(.turnaround)]) }
}
