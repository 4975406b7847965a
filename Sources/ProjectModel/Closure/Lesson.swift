/// What went well or badly, with the situation in which it should come to mind again.
package struct Lesson: Registered {
    package static let prefix: String? = "L"

    package let id: ID<Lesson>
    package var text: Recorded<String>
    package var trigger: Recorded<String>
    package var by: String
    package var day: Day
}
