/// How somebody says that things stand, to be held against how they are computed to stand.
package struct StatusReport: Sendable, Hashable {
    package var reporter: ID<Person>
    package var about: ReportSubject
    package var light: Recorded<ReportedLight>
    package var note: String?
    package var day: Day
}

package enum ReportSubject: String, Choice {
    case overall, timeline, scope, communication, risk, technology
}

package enum ReportedLight: String, Choice {
    case green, amber, red
}
