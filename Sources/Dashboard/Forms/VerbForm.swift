internal import PlainText
internal import ProjectControls
package import ProjectModel
internal import Screen

/// The form of a verb, made from the catalogue.
package struct VerbForm: Sendable {
    /// By which a draft is found again: the same verb on the same subject.
    package struct Key: Hashable, Sendable {
        package let verb: VerbName
        package let subject: String?
    }

    package let verb: Verb
    package let key: Key
    package internal(set) var form: Form

    init(_ verb: Verb, subject: String?, prefilled: [String: String]) {
        self.verb = verb
        key = Key(verb: verb.key, subject: subject)
        let heading = verb.summary.split(whereSeparator: { ";:".contains($0) }).first ?? ""
        form = Form(
            title: SafeText(heading), trailing: Line(SafeText(verb.title), .muted),
            fields: verb.fields.map { FormField($0, prefilled: prefilled[$0.name]) })
    }

    /// What the form asks the model for.
    var request: Request { Request(verb, typed: form.typed) }

    /// Tries what is typed on a copy of the project, when every field reads.
    mutating func review(_ facts: Facts, today: Day) {
        let desk = FormDesk(facts.project, today: today)
        guard form.reads(desk) else {
            form.preview = FormPreview(words: "what would change shows here once every field reads")
            form.trailing = Line(SafeText(verb.title), .muted)
            return
        }
        do throws(Rejection) {
            let asker = Asker(account: facts.account, today: today, at: 0)
            switch try facts.project.outcome(of: request, for: asker) {
            case .happens(let events):
                form.preview = Preview(of: events, on: facts, today: today).preview
                form.trailing =
                    events.first?.newName.map { "it will be \($0, .bold)" }
                    ?? Line(SafeText(verb.title), .muted)
            case .undo(let undoing):
                form.preview = FormPreview(words: Line(Preview.words(of: undoing, on: facts)))
                form.trailing = Line(SafeText(verb.title), .muted)
            }
        } catch {
            form.preview = FormPreview(words: Line([Mark.offTrack.sign]) + " \(error.message, .offTrack)")
        }
    }
}

extension Verb {
    package var key: VerbName { VerbName(noun, name) }
}
