extension LessonRecorded {
    func footing(in project: Project) -> Footing { Footing(creates: [Subject(.lesson, id)]) }
}

extension ProjectClosed {
    func footing(in project: Project) -> Footing { Footing(sets: [Subject(.closing)]) }
}

extension ProjectReopened {
    func footing(in project: Project) -> Footing { Footing(sets: [Subject(.closing)]) }
}

extension BenefitPlanned {
    func footing(in project: Project) -> Footing {
        Footing(creates: [Subject(.benefit, id)], concerns: [Subject(.person, owner)])
    }
}

extension BenefitRevised {
    func footing(in project: Project) -> Footing {
        Footing(
            concerns: [Subject(.benefit, id)] + Subject.all(.person, owner), sets: [Subject(.replan, id)])
    }
}

extension BenefitWithdrawn {
    func footing(in project: Project) -> Footing {
        Footing(concerns: [Subject(.benefit, id)], sets: [Subject(.withdrawal, id)])
    }
}

extension BenefitMeasured {
    func footing(in project: Project) -> Footing {
        Footing(concerns: [Subject(.benefit, id)], sets: [Subject(.measurement, id)])
    }
}
