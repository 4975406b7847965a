/// What went well or badly, with the situation in which it should come to mind again.
package struct Lesson: Registered {
    package static let prefix: String? = "L"

    package let id: ID<Lesson>
    package var text: Recorded<String>
    package var trigger: Recorded<String>
    /// The phase whose beginning brings it back, if it is one.
    package var phase: Recorded<Phase>?
    /// The code of the earlier project that it was brought from; nil for one that was learned here.
    package var source: String?
    package var by: String
    package var day: Day
}
