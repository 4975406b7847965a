import ProjectModel
import Testing

struct AccessTests {
    private let recovery = Request("access", "recover", typed: ["account": "zoe"])

    private func decide(_ project: Project, owner: Bool) -> Result<Decision, Rejection> {
        let asker = Asker(account: "zoe", today: Story.opened.today, at: 0, ownsLog: owner)
        do throws(Rejection) {
            return .success(try project.decide(recovery, for: asker))
        } catch {
            return .failure(error)
        }
    }

    /// A log whose managers were lost.
    private var orphaned: Project {
        var project = Project()
        project.evolve([.projectOpened(.sample)], Stamp(seq: 1, at: 0, day: Story.opened.today, by: "ana"))
        return project
    }

    @Test func `the owner of the file gives a log without a manager one`() {
        #expect(decide(orphaned, owner: true) == .success(.happens([.roleGranted(.manager("zoe"))])))
    }

    @Test func `others do not, and none is given where there is one`() {
        #expect(
            decide(orphaned, owner: false)
                == .failure(Rejection("Only the owner of the log's file, or root, can give it a manager.")))
        #expect(
            decide(Story.opened.project, owner: true)
                == .failure(Rejection("This log has a manager. Ask ana for: access grant --account zoe")))
    }

    @Test func `by itself the command knows of no owner`() {
        var story = Story()
        story.happens(.projectOpened(.sample))
        #expect(story.refusal(.recoverAccess(account: "zoe"), by: "zoe") != nil)
    }

    @Test func `a role that an account has already is not granted again`() {
        let story = Story.opened
        #expect(
            story.refusal(.grantRole(.contributor("kim")))
                == Rejection("kim is a contributor already.", field: "role"))
        #expect(story.refusal(.grantRole(.contributor("eve"))) == nil)
    }
}
