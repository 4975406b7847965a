internal import EventLog
internal import PlainText

extension LogError {
    /// What has happened to the log, in a few words for a line that has little room.
    var brief: SafeText {
        switch self {
        case .missing, .removed: "the log was removed"
        case .replaced: "another log stands in its place"
        case .truncated: "the log was cut"
        case .cut(_, let remembered, let now): "the log ends at #\(now.seq); it went on to #\(remembered.seq)"
        case .rewritten(_, let number): "the log was rewritten, #\(number) is another"
        case .damaged(_, let flaw): "the log is damaged at line \(flaw.line)"
        case .severalNames: "the log has another name besides"
        case .noPermission, .unreachable: "the log cannot be looked at"
        case .notSynced: "the disk did not keep the last changes"
        case .folder, .symbolicLink, .notAFile, .empty, .notALog, .newerFormat, .unknownFeatures:
            "something else stands in its place"
        case .alreadyExists, .noFolder, .readOnlyFileSystem, .networkFileSystem, .noSpace, .failed,
            .lineTooLong, .actTooLong:
            "the log cannot be reached"
        }
    }
}
