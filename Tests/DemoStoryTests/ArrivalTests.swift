import DemoStory
import ProjectModel
import Testing

/// Whoever runs the demo finds themselves in it.
@Suite struct ArrivalTests {
    private func project(for account: String) -> Project {
        DemoStory.project(seed: 1, today: Story.today, account: account)
    }

    @Test func `the manager's account is the manager`() {
        let project = project(for: "ana")
        #expect(project.role(of: "ana") == .manager)
        #expect(project.people.count == 13)
    }

    @Test func `an account of the story becomes a manager without a second person`() {
        let project = project(for: "ben")
        #expect(project.role(of: "ben") == .manager)
        #expect(project.people.all.filter { $0.account?.value == "ben" }.map(\.id) == ["ben"])
        #expect(project.people.count == 13)
    }

    @Test(arguments: [
        ("root", "root"), ("j.doe", "j-doe"), ("Maria", "maria"), ("vera", "vera-2"), ("Ana", "ana-2"),
        (String(repeating: "long", count: 16), "longlonglonglong"),
    ])
    func `a stranger joins as a deputy under a short name`(account: String, name: String) throws {
        let project = project(for: account)
        let person = try #require(project.people[ID(name)])
        #expect(person.account?.value == account)
        #expect(person.position?.value == "deputy project manager")
        #expect(project.role(of: account) == .manager)
        #expect(project.role(of: "ana") == .manager)
    }

    @Test(arguments: ["", "two words", "ünal", String(repeating: "longer", count: 20)])
    func `an account that cannot be granted anything stays out of it`(account: String) {
        let project = project(for: account)
        #expect(project.people.count == 13)
        #expect(project.role(of: account) == .viewer)
    }
}
