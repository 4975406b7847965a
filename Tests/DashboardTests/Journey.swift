import DemoStory
import PlainText
import ProjectModel
import Screen

@testable import Dashboard

/// Somebody who sits before the dashboard: types, looks, and has what they submit decided on and recorded,
/// as the shell would.
struct Journey {
    static let today = Day(iso: "2026-09-08")!
    static let demo = DemoStory.project(today: today)

    var dashboard: Dashboard
    var project: Project
    let account: String
    /// Everything the dashboard has asked of the shell.
    var effects: [Effect] = []
    /// What was recorded on the way.
    var events: [Event] = []

    init(
        _ size: Size = Size(columns: 120, rows: 40), as account: String = "ana", mode: Mode = .interactive,
        on project: Project = Journey.demo
    ) {
        self.project = project
        self.account = account
        dashboard = Dashboard(
            project: project, today: Self.today, account: account, mode: mode, size: size)
    }

    /// Keys with blanks between them: `j j <Enter> e <C-s>`.
    mutating func press(_ keys: String) {
        for name in keys.split(separator: " ") { take(.key(KeyPress(named: String(name)))) }
    }

    /// Text, letter by letter.
    mutating func type(_ text: String) {
        for letter in text { take(.key(KeyPress(.character(letter)))) }
    }

    mutating func paste(_ text: String) { take(.paste(text)) }

    mutating func click(_ row: Int, _ column: Int) {
        take(.mouse(Mouse(.press, at: Point(row: row, column: column))))
        take(.mouse(Mouse(.release, at: Point(row: row, column: column))))
    }

    /// Clicks on the first place where these words stand.
    mutating func click(on words: String) {
        for (row, line) in screen.enumerated() {
            guard let place = line.firstRange(of: words) else { continue }
            return click(row, SafeText(line[..<place.lowerBound]).columns)
        }
    }

    mutating func take(_ input: Input) { effects += dashboard.handle(input) }

    /// Lets the log take the last submitted request.
    mutating func record() {
        guard let request = submitted else { return }
        do throws(Rejection) {
            let asker = Asker(account: account, today: Self.today, at: 1_000_000 * Int64(project.revision))
            guard case .happens(let decided) = try project.decide(request, for: asker) else { return }
            let first = project.revision + 1
            project.evolve(decided, Stamp(seq: first, at: 0, day: Self.today, by: account))
            events += decided
            dashboard.answered(.recorded(first...project.revision))
            dashboard.follow(project, today: Self.today)
        } catch {
            dashboard.answered(.rejected(error))
        }
    }

    /// What others record meanwhile.
    mutating func meanwhile(_ command: Command, by other: String = "ana") throws(Rejection) {
        let decided = try project.decide(command, by: other, on: Self.today)
        project.evolve(
            decided, Stamp(seq: project.revision + 1, at: 0, day: Self.today, by: other))
        dashboard.follow(project, today: Self.today)
    }

    var submitted: Request? {
        for effect in effects.reversed() {
            if case .submit(let request) = effect { return request }
        }
        return nil
    }

    var surface: Surface {
        var surface = Surface(size: dashboard.size)
        dashboard.draw(on: &surface)
        return surface
    }

    var screen: [String] { surface.plainText }

    func sees(_ words: String) -> Bool { screen.contains { $0.contains(words) } }
}

extension KeyPress {
    /// `a`, `<Enter>`, `<C-s>`, `<S-Tab>`, `<F1>`
    init(named name: String) {
        guard name.count > 1, name.hasPrefix("<") else {
            self.init(.character(Character(name)))
            return
        }
        var name = String(name.dropFirst().dropLast())
        var modifiers: Modifiers = []
        for (prefix, modifier) in [("C-", Modifiers.control), ("S-", .shift), ("A-", .alt)]
        where name.hasPrefix(prefix) {
            name = String(name.dropFirst(2))
            modifiers.insert(modifier)
        }
        let named: [String: Key] = [
            "Enter": .enter, "Esc": .escape, "Tab": .tab, "Backspace": .backspace, "Delete": .delete,
            "Insert": .insert, "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Home": .home,
            "End": .end, "PgUp": .pageUp, "PgDn": .pageDown, "Space": .character(" "),
        ]
        if let key = named[name] {
            self.init(key, modifiers)
        } else if name.count > 1, name.hasPrefix("F"), let number = Int(name.dropFirst()) {
            self.init(.function(number), modifiers)
        } else {
            self.init(.character(Character(name)), modifiers)
        }
    }
}
