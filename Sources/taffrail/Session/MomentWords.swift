internal import EventLog
internal import PlainText
internal import ProjectControls
internal import ProjectModel

/// When something was recorded, in the project's time.
enum MomentWords {
    static func of(_ stamp: Stamp, _ zone: CivilZone) -> SafeText {
        SafeText("\(PlainFigures.dayAndYear(stamp.day)) \(zone.time(of: stamp.at))")
    }
}

/// How far a log goes, as reports and the wall print it.
enum HeadWords {
    static func short(_ head: Head) -> SafeText {
        SafeText("#\(head.seq) \(head.seal.description.prefix(8))…")
    }
}
