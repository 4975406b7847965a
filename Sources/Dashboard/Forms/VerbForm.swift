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
    /// The events that it would record as it stands; none while it would be refused.
    var wouldRecord: [Event] = []
    /// What stood in the fields that name the subject when the form last looked what stands for it.
    private var looked: [String]?

    /// - Parameters:
    ///   - subject: what was selected, by which its draft is found again.
    ///   - named: the fields that name it.
    ///   - typed: what was typed before there was a form.
    init(
        _ verb: Verb, subject: String?, named: [String: String], typed: [(field: String, value: String)] = [],
        _ desk: FormDesk
    ) {
        self.verb = verb
        key = Key(verb: verb.key, subject: subject)
        let heading = verb.summary.split(whereSeparator: { ";:".contains($0) }).first ?? ""
        var form = Form(
            title: SafeText(heading), trailing: Line(SafeText(verb.title), .muted),
            fields: verb.fields.map { FormField($0, prefilled: named[$0.name]) })
        for (name, value) in typed {
            guard let index = form.fields.firstIndex(where: { $0.name == name }) else { continue }
            form.fields[index].edit.replace(with: value)
        }
        self.form = form
        look(desk)
        self.form.begin(after: named.keys.sorted())
    }

    /// What the form asks the model for.
    var request: Request { Request(verb, typed: form.typed, seen: form.seen) }

    /// Fills in what stands for the subject that is named. Where others record something meanwhile, fields
    /// that nobody has typed into follow, and the others keep what was seen, by which a conflict is found.
    mutating func look(_ desk: FormDesk) {
        let subject = verb.subjectFields.map { form[$0.name] }
        let input = VerbInput(form.typed, desk.typing)
        let standing = verb.standing(for: input, in: desk.project)
        let follows = verb.follows(input, in: desk.project)
        let isNew = subject != looked
        looked = subject
        for index in form.fields.indices {
            let field = form.fields[index]
            let stands = standing[field.name]?.value
            if verb.subjectFields.contains(where: { $0.name == field.name }) { continue }
            if isNew || (stands != nil && field.seen == nil)
                || (follows && !field.isTouched && field.conflict == nil)
            {
                if stands != nil || field.seen != nil { form.fields[index].look(stands) }
            }
        }
    }

    /// Tries what is typed on a copy of the project, when every field reads.
    mutating func review(_ facts: Facts, _ asker: Asker) {
        let today = asker.today
        let desk = FormDesk(facts.project, today: today)
        look(desk)
        wouldRecord = []
        guard form.reads(desk) else {
            form.preview = FormPreview(words: "what would change shows here once every field reads")
            form.trailing = Line(SafeText(verb.title), .muted)
            return
        }
        do throws(Rejection) {
            switch try facts.project.outcome(of: request, for: asker) {
            case .happens(let events):
                wouldRecord = events
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
