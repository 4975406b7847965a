internal import PlainText
internal import ProjectControls
internal import ProjectModel
internal import Screen

/// The cheapest way to be finished by a day that is typed: which deliverables to shorten by how much, for what.
struct CrashSheet: Sendable {
    private(set) var edit: TextEdit
    private(set) var findings: CrashFindings
    private var top = 0

    init(_ project: Project, asOf day: Day, _ typing: Typing) {
        edit = TextEdit(typing.text(project.charter.committedFinish.value), limit: 40)
        edit.select()
        findings = CrashFindings(of: project, asOf: day)
        look(typing)
    }

    /// The facts below it have grown.
    mutating func review(_ project: Project, asOf day: Day, _ typing: Typing) {
        findings = CrashFindings(of: project, asOf: day)
        look(typing)
    }

    mutating func type(_ text: String, _ typing: Typing) {
        edit.insert(text)
        look(typing)
    }

    mutating func perform(_ action: Action, _ typing: Typing, in size: Size) {
        let page = max(1, list(in: size).rows)
        switch action {
        case .up: step(-1, typing)
        case .down: step(1, typing)
        case .pageUp: top = max(0, top - page)
        case .pageDown: top += page
        case .left: edit.move(by: -1)
        case .right: edit.move(by: 1)
        case .first: edit.moveToStart()
        case .last: edit.moveToEnd()
        case .eraseBackward: edit.eraseBackward()
        case .eraseForward: edit.eraseForward()
        case .eraseWord: edit.eraseWord()
        case .eraseLine: edit.eraseLine()
        default: break
        }
        look(typing)
    }

    private mutating func step(_ days: Int, _ typing: Typing) {
        guard let day = findings.neighbour(of: findings.wanted, by: days) else { return }
        edit.replace(with: typing.text(day))
        edit.select()
    }

    private mutating func look(_ typing: Typing) {
        do throws(Rejection) {
            let day = try typing.day(edit.text)
            if day != findings.wanted { top = 0 }
            findings.want(day)
        } catch {
            findings.complain(error.message)
        }
    }

    func cursor(in size: Size) -> Point? {
        let inside = sheet(in: size).inside
        guard let column = field.line(columns: fieldColumns(inside)).cursorColumn else { return nil }
        return Point(row: inside.top, column: inside.left + Self.label.columns + column)
    }

    func draw(on surface: inout Surface, _ facts: Facts) {
        let sheet = sheet(in: surface.size)
        let list = list(in: surface.size)
        let words = CrashWords(findings: findings, facts: facts)
        let lines = words.lines(columns: list.columns)
        let window = Window(rows: list.rows, of: lines.count, top: top)
        sheet.draw(
            Caption("Finish sooner", trailing: words.headline, bottom: window.position), on: &surface)
        surface.put(Line(Self.label, .muted), in: sheet.inside)
        let columns = fieldColumns(sheet.inside)
        surface.put(field.line(columns: columns), column: Self.label.columns, in: sheet.inside)
        surface.put(words.wanted, column: Self.label.columns + columns + 2, in: sheet.inside)
        for (row, index) in window.range.enumerated() { surface.put(lines[index], row: row, in: list) }
        let last = sheet.inside.rows - 1
        surface.divider(sheet.frame, row: last, isFocused: true)
        let keys = Keymap.bar(in: .crash, columns: sheet.inside.columns) {
            $0.action != .enter || !findings.replans.isEmpty
        }
        surface.put(keys.line(columns: sheet.inside.columns), row: last, in: sheet.inside)
    }

    private static let label: SafeText = "finish by "

    private var field: Field {
        Field(
            edit.text, cursor: edit.cursor, placeholder: "a day", isFocused: true,
            isRefused: findings.wanted == nil, isSelected: edit.isSelected)
    }

    private func fieldColumns(_ inside: Rect) -> Int { min(22, max(0, inside.columns - Self.label.columns)) }

    private func sheet(in size: Size) -> Sheet {
        Sheet(
            columns: min(88, size.columns - (size.columns > 48 ? 4 : 0)),
            content: min(18, size.rows - (size.rows > 16 ? 6 : 2)), in: size)
    }

    private func list(in size: Size) -> Rect {
        let inside = sheet(in: size).inside
        return inside.split(top: max(0, inside.rows - 2)).top.split(top: 2).rest
    }
}
