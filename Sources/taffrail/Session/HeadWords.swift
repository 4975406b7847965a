internal import EventLog
internal import PlainText

/// How far a log goes, as the wall prints it.
enum HeadWords {
    static func short(_ head: Head) -> SafeText {
        SafeText("#\(head.seq) \(head.seal.description.prefix(8))…")
    }
}
