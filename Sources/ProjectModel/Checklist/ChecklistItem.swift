/// Something that the field knows to look at, and that nobody has looked at yet in this project.
///
/// It is no risk: it has neither probability nor impact until somebody who knows the project gives them, and so
/// it is in no exposure, no matrix and no light.
package struct ChecklistItem: Registered {
    package static let prefix: String? = "CK"

    package let id: ID<ChecklistItem>
    package var about: ChecklistSubject
    package var text: Recorded<String>
    /// As the risk would be told, if it is about one.
    package var cause: String?
    package var event: String?
    package var effect: String?
    package var source: Cause?
    package var day: Day
    /// What came of it; nil while nobody has looked.
    package var settlement: Recorded<ChecklistSettlement>?

    package var isOpen: Bool { settlement == nil }

    /// Whether it was on the list and not settled at the end of `day`.
    package func isOpen(on day: Day) -> Bool {
        self.day <= day && (settlement.map { $0.value.day > day } ?? true)
    }
}

/// What an item of a checklist asks about.
package enum ChecklistSubject: String, Choice {
    case risk, technology, launch
}

package struct ChecklistSettlement: Sendable, Hashable {
    package var result: ChecklistResult
    package var day: Day
    /// What was found, or why it does not apply.
    package var note: String?
    /// The risk that was raised from it.
    package var risk: ID<Risk>?
}

package enum ChecklistResult: String, Choice {
    /// A risk on the register came of it.
    case raised
    /// Somebody looked, and it is taken care of.
    case done
    /// It does not apply to this project.
    case dismissed
}

extension Project {
    /// The items that wait for somebody to look at the end of `day`, in the order of the list.
    package func openChecklist(on day: Day) -> [ChecklistItem] { checklist.all.filter { $0.isOpen(on: day) } }
}
