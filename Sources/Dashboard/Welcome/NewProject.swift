internal import PlainText
package import ProjectModel
internal import Screen

/// What somebody wishes to start: where the log shall be, and what is promised in it.
package struct ProjectWish: Hashable, Sendable {
    /// As typed; the shell knows what `~` means and whether the folder is there.
    package var path: String
    package var draft: ProjectOpened
    /// What the field asks of its kind, by name; nil for an empty project.
    package var template: ProjectTemplate?

    package init(path: String, draft: ProjectOpened, template: ProjectTemplate? = nil) {
        self.path = path
        self.draft = draft
        self.template = template
    }
}

/// The form of a new project. Its fields are named as in `ProjectWish`: a rejection by the shell names `path`
/// or `zone`, one by the model any of the others.
struct NewProject: Sendable {
    var form: Form
    private let today: Day
    private let folder: String

    init(today: Day, zone: String, folder: String) {
        self.today = today
        self.folder = folder
        form = Form(
            title: "New project", trailing: "it makes you its manager",
            fields: [
                .free("code", "short, for headings: ATLAS"),
                .free("name", "in full"),
                .free("currency", "three letters of ISO 4217", initial: "EUR", short: true) { text in
                    Currency(code: text.uppercased()) == nil
                        ? Rejection("“\(text)” is no currency code. Try EUR, CHF or USD") : nil
                },
                .free("zone", "IANA name of the time zone whose days count", initial: zone),
                .day("start", "first day", initial: "today"),
                .day("finish", "the committed finish: 2027-03-01, +40w"),
                .money("budget", "what was granted, reserves included: 1.35M"),
                .free("path", "where the log shall be", initial: ""),
                .template,
            ])
        form.focus = 0
        form.preview = FormPreview(
            words: "the project is opened; but for a template nothing else is there yet")
        suggestPath()
    }

    /// Budgets are read in the currency that is typed.
    var desk: FormDesk {
        FormDesk(Project(), Typing(openingIn: form["currency"], today: today))
    }

    /// The path follows the code until somebody types another.
    mutating func suggestPath() {
        guard let place = form.fields.firstIndex(where: { $0.name == "path" }),
            form.fields[place].edit.text == suggested
        else { return }
        let code = form["code"].lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        suggested = code.isEmpty ? "" : "\(folder)/\(code).tlog"
        form.fields[place].edit.replace(with: suggested)
    }

    private var suggested = ""

    /// What is asked for, checked by the model as far as it can.
    func wish(by account: String) throws(Rejection) -> ProjectWish {
        var typed: [String: String] = [:]
        for field in form.fields { typed[field.name] = form[field.name] }
        guard case .command(.openProject(let draft)) = try Verb.opening.wish(VerbInput(typed, desk.typing))
        else { preconditionFailure("opening opens a project") }
        _ = try Project().decide(.openProject(draft), by: account, on: today)
        let template = form["template"]
        return ProjectWish(
            path: form["path"], draft: draft,
            template: FormField.noTemplate.hasPrefix(template) ? nil : try ProjectTemplate.named(template))
    }

    /// Puts into the fields what is known already, by their names.
    mutating func fill(_ typed: [String: String]) {
        for place in form.fields.indices {
            guard let text = typed[form.fields[place].name] else { continue }
            form.fields[place].edit.replace(with: text)
        }
    }
}

extension FormField {
    fileprivate static func free(
        _ name: String, _ help: SafeText, initial: String = "", short: Bool = false,
        _ check: @escaping @Sendable (String) -> Rejection? = { _ in nil }
    ) -> FormField {
        required(name, short ? .threePoint : .text, help, initial) { text, _ in check(text) }
    }

    fileprivate static func day(_ name: String, _ help: SafeText, initial: String = "") -> FormField {
        required(name, .day, help, initial) { text, typing in
            do throws(Rejection) { _ = try typing.day(text) } catch { return error }
            return nil
        }
    }

    fileprivate static func money(_ name: String, _ help: SafeText) -> FormField {
        required(name, .money, help, "") { text, typing in
            do throws(Rejection) { _ = try typing.money(text) } catch { return error }
            return nil
        }
    }

    static let noTemplate = "none"

    fileprivate static var template: FormField {
        let words = [noTemplate] + ProjectTemplate.all.map(\.name)
        return FormField(
            "template", .choice(words), isRequired: false, help: "exit criteria and a checklist of its kind",
            initial: noTemplate
        ) { text, _ in
            words.contains { $0.hasPrefix(text.lowercased()) }
                ? nil : Rejection("“\(text)” is none of \(words.joined(separator: ", ")).", field: "template")
        }
    }

    private static func required(
        _ name: String, _ kind: FieldKind, _ help: SafeText, _ initial: String,
        _ check: @escaping @Sendable (String, Typing) -> Rejection?
    ) -> FormField {
        FormField(name, kind, isRequired: true, help: help, initial: initial) { text, typing in
            if text.allSatisfy(\.isWhitespace) { return Rejection("The \(name) is missing.", field: name) }
            return check(text, typing)
        }
    }
}
