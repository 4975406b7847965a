internal import PlainText
internal import ProjectControls
internal import ProjectModel

/// When something was recorded, in the project's time.
enum MomentWords {
    static func of(_ stamp: Stamp, _ zone: CivilZone) -> SafeText {
        SafeText("\(PlainFigures.dayAndYear(stamp.day)) \(zone.time(of: stamp.at))")
    }
}
