import ProjectModel
import Testing

struct ProjectDeciderTests {
    @Test func `whoever opens a project is its manager`() {
        let events = Story().when(.openProject(.sample), by: "zoe")
        #expect(events == .success([.projectOpened(.sample), .roleGranted(.manager("zoe"))]))
    }

    @Test func `a log holds one project`() {
        #expect(Story.opened.refusal(.openProject(.sample)) != nil)
    }

    @Test func `nothing happens before the project is opened`() {
        #expect(Story().refusal(.takeBaseline(reason: "x"))?.message.contains("no project yet") == true)
    }

    @Test func `a viewer is told whom to ask`() {
        let refusal = Story.opened.refusal(.raiseRisk(.risk("")), by: "eve")
        #expect(
            refusal?.message
                == "eve is a viewer here and this takes a contributor. Ask ana for: "
                + "access grant --account eve --role contributor")
    }

    @Test func `a contributor raises risks and takes no baseline`() {
        let story = Story.opened
        #expect(story.refusal(.raiseRisk(.risk("")), by: "kim") == nil)
        #expect(story.refusal(.takeBaseline(reason: "x"), by: "kim") != nil)
    }

    @Test func `the last manager stays one`() {
        let refusal = Story.opened.refusal(.grantRole(.contributor("ana")))
        #expect(
            refusal == Rejection("ana is the only manager. Make somebody else manager first.", field: "role"))
    }

    @Test func `a remark is about something that there is`() {
        var remark = RemarkRecorded()
        remark.text = "needs a second look"
        remark.about = "D-01"
        #expect(Story.opened.refusal(.recordRemark(remark)) == nil)
        remark.about = "D-99"
        #expect(Story.opened.refusal(.recordRemark(remark))?.field == "about")
    }

    @Test func `an empty or an endless text is refused`() {
        var remark = RemarkRecorded()
        remark.text = " \n\t"
        #expect(Story.opened.refusal(.recordRemark(remark))?.field == "text")
        remark.text = String(repeating: "x", count: Project.longestText + 1)
        #expect(Story.opened.refusal(.recordRemark(remark))?.field == "text")
    }

    @Test func `an event that is not known is counted`() {
        var story = Story.opened
        story.happens(.unknown(type: "risk-sung"))
        #expect(story.project.unknown == ["risk-sung": 1])
    }
}
