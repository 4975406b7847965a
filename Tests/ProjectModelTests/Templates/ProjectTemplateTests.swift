import Testing

@testable import ProjectModel

struct ProjectTemplateTests {
    private static let fresh: Project = {
        var project = Project()
        project.evolve(
            [.projectOpened(.sample), .roleGranted(.manager("ana"))],
            Stamp(seq: 1, at: 0, day: Story.opened.today, by: "ana"))
        return project
    }()

    private func begun(_ template: ProjectTemplate) throws -> Project {
        var project = Self.fresh
        let events = try Project.begin(project, with: template, by: "ana", on: Story.opened.today)
        project.evolve(events, Stamp(seq: 3, at: 0, day: Story.opened.today, by: "ana"))
        return project
    }

    @Test(arguments: ProjectTemplate.all)
    func `a new project accepts every request of a template`(template: ProjectTemplate) throws {
        for command in template.commands {
            #expect(throws: Never.self) {
                try Self.fresh.decide(command, by: "ana", on: Story.opened.today)
            }
        }
        let project = try begun(template)
        #expect(project.criteria.count + project.checklist.count == template.commands.count)
    }

    @Test(arguments: ProjectTemplate.all)
    func `every gate has criteria that name their kind of evidence`(template: ProjectTemplate) throws {
        let project = try begun(template)
        for phase in Phase.allCases {
            let criteria = project.criteria.all.filter { $0.phase.value == phase }
            #expect(criteria.count >= 3, "\(phase)")
            #expect(criteria.allSatisfy { $0.text.value.contains("(evidence: ") && $0.owner == nil })
        }
        #expect(Set(project.criteria.all.map(\.text.value)).count == project.criteria.count)
    }

    @Test(arguments: ProjectTemplate.all)
    func `every risk is told as cause, event and effect, of at least five kinds of cause`(
        template: ProjectTemplate
    ) throws {
        let risks = try begun(template).checklist.all.filter { $0.about == .risk }
        #expect(risks.allSatisfy { $0.cause != nil && $0.event != nil && $0.effect != nil })
        #expect(Set(risks.compactMap(\.source)).count >= 5)
        #expect(Set(risks.map(\.text.value)).count == risks.count)
    }

    @Test(arguments: ProjectTemplate.all)
    func `a template brings no figure`(template: ProjectTemplate) throws {
        let project = try begun(template)
        #expect(project.risks.isEmpty && project.deliverables.isEmpty && project.milestones.isEmpty)
        #expect(project.phases.isEmpty && project.costs == CostLedger())
    }

    @Test func `a template is found by its name or its beginning, and an unknown one lists them`() throws {
        #expect(try ProjectTemplate.named("cloud-migration").title == "Cloud migration")
        #expect(try ProjectTemplate.named(" Infra ").title == "Infrastructure refresh")
        for name in ["", "cloud-x", "refresh"] {
            #expect(
                throws: Rejection(
                    "There is no template “\(name)”. Known: cloud-migration, software-rollout, "
                        + "infrastructure-refresh", field: "template")
            ) { try ProjectTemplate.named(name) }
        }
    }
}
