import ProjectModel
import Screen
import Testing

@testable import Dashboard

struct WelcomeTests {
    private var welcome: Welcome {
        Welcome(
            entries: [
                .init(path: "/atlas.tlog", project: "Atlas", opened: "today"),
                .init(path: "/gone.tlog", project: "Gone", opened: "3 Sep", problem: "the file is gone"),
            ], today: Journey.today, account: "ana", zone: "Europe/Berlin", folder: "~/projects",
            size: Size(columns: 100, rows: 30))
    }

    private func press(_ keys: String, _ welcome: inout Welcome) -> [Welcome.Choice] {
        keys.split(separator: " ").flatMap { welcome.handle(.key(KeyPress(named: String($0)))) }
    }

    private func type(_ text: String, _ welcome: inout Welcome) {
        for letter in text { _ = welcome.handle(.key(KeyPress(.character(letter)))) }
    }

    private func sees(_ words: String, _ welcome: Welcome) -> Bool {
        var surface = Surface(size: welcome.size)
        welcome.draw(on: &surface)
        return surface.plainText.contains { $0.contains(words) }
    }

    @Test func `a log is opened by Enter or by its number`() {
        var welcome = welcome
        #expect(press("<Enter>", &welcome) == [.open(path: "/atlas.tlog")])
        #expect(press("1", &welcome) == [.open(path: "/atlas.tlog")])
        #expect(press("d", &welcome) == [.demo])
        #expect(press("4", &welcome) == [.demo])
        #expect(press("q", &welcome) == [.quit])
    }

    @Test func `a log that is gone says so`() {
        var welcome = welcome
        #expect(press("j <Enter>", &welcome).isEmpty)
        #expect(sees("/gone.tlog: the file is gone", welcome))
    }

    @Test func `a new project is asked for, and what the shell refuses goes to its field`() throws {
        var welcome = welcome
        _ = press("n", &welcome)
        type("NOVA", &welcome)
        _ = press("<Tab>", &welcome)
        type("A new star", &welcome)
        _ = press("<Tab> <Tab> <Tab> <Tab>", &welcome)
        type("2027-03-01", &welcome)
        _ = press("<Tab>", &welcome)
        type("1.2M", &welcome)
        let choices = press("<C-s>", &welcome)
        var draft = ProjectOpened()
        draft.code = "NOVA"
        draft.name = "A new star"
        draft.zone = "Europe/Berlin"
        draft.start = Journey.today
        draft.committedFinish = Day(iso: "2027-03-01")!
        draft.budget = Money(minor: 120_000_000)
        #expect(choices == [.create(ProjectWish(path: "~/projects/nova.tlog", draft: draft))])
        welcome.rejected(Rejection("There is no folder ~/projects", field: "path"))
        #expect(sees("There is no folder ~/projects", welcome))
        #expect(sees("A new star", welcome))
        _ = press("<C-u>", &welcome)
        type("/srv/nova.tlog", &welcome)
        #expect(
            press("<C-s>", &welcome) == [.create(ProjectWish(path: "/srv/nova.tlog", draft: draft))])
    }

    @Test func `a budget is read in the currency that was typed`() {
        var welcome = welcome
        _ = press("n <Tab> <Tab> <C-u>", &welcome)
        type("euros", &welcome)
        _ = press("<Tab>", &welcome)
        #expect(sees("“euros” is no currency code. Try EUR, CHF or USD", welcome))
    }

    @Test func `a draft is kept when the form is left, and quitting asks`() {
        var welcome = welcome
        _ = press("n", &welcome)
        type("NOVA", &welcome)
        #expect(press("<Esc> q", &welcome).isEmpty)
        #expect(press("<Enter> n", &welcome).isEmpty)
        #expect(sees("NOVA", welcome))
        #expect(press("<C-c> y", &welcome) == [.quit])
    }
}
