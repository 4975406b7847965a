internal import Glibc

/// Why a log could not be opened, read or written. Each case is one clear line: what is wrong, where, and
/// what to do about it. Paths stand in it raw; whoever shows the line makes it safe to show.
package enum LogError: Error, Hashable, Sendable {
    case missing(String)
    case folder(String)
    case symbolicLink(String)
    case notAFile(String)
    case severalNames(String, count: Int)
    case empty(String)
    case notALog(String)
    case newerFormat(String, Int)
    case unknownFeatures(String, [String])
    case alreadyExists(String)
    case noFolder(String)

    case noPermission(String)
    case readOnlyFileSystem(String)
    case networkFileSystem(String, name: String)

    case damaged(String, Flaw)
    case removed(String)
    case replaced(String)
    case truncated(String, from: Int, to: Int)
    /// What stands at the path cannot be looked at.
    case unreachable(String, errno: Int32)
    /// The log ends before a line that was known to stand in it.
    case cut(String, remembered: Head, now: Head)
    /// The line of this number is not the one that was known to stand there.
    case rewritten(String, at: Int)

    case noSpace(String, errno: Int32)
    case notSynced(String, errno: Int32)
    case failed(String, doing: String, errno: Int32)
    case lineTooLong(bytes: Int)
    case actTooLong(bytes: Int)

    package var message: String {
        switch self {
        case .missing(let path):
            "\(path) does not exist. Check the name, or create a log there."
        case .folder(let path):
            "\(path) is a folder. Name the log file inside it."
        case .symbolicLink(let path):
            "\(path) is a symbolic link, which could lead anywhere. Name the file that it points to."
        case .notAFile(let path):
            "\(path) is a device, pipe or socket, not a file. A log is a regular file."
        case .severalNames(let path, let count):
            "\(path) has \(count) names (hard links). Remove the others, so that all sessions meet in one place."
        case .empty(let path):
            "\(path) is an empty file, not a Taffrail log. Remove it, then create the log."
        case .notALog(let path):
            "\(path) is not a Taffrail log: it does not begin with a log's first line. Check the name."
        case .newerFormat(let path, let format):
            "\(path) is of format \(format), and this program reads format \(LogHeader.format). Use a newer Taffrail."
        case .unknownFeatures(let path, let names):
            "\(path) uses what this program does not know (\(names.joined(separator: ", "))). "
                + "It can be read but not written; use a newer Taffrail."
        case .alreadyExists(let path):
            "\(path) already exists, and nothing is ever written over. Choose another name."
        case .noFolder(let path):
            "\(path): the folder does not exist. Make it first, or choose another place."
        case .noPermission(let path):
            "\(path): you may not do that. Ask the file's owner for permission."
        case .readOnlyFileSystem(let path):
            "\(path) is on a file system that is mounted read-only. It can be read but not written."
        case .networkFileSystem(let path, let name):
            "\(path) is on a network file system (\(name)), where locks cannot be relied on. "
                + "Log in to the server that holds it, or force it and be the only writer."
        case .damaged(let path, let flaw):
            "\(path) is damaged at line \(flaw.line), byte \(flaw.byte): \(flaw.reason.words). "
                + "Nothing is written to it. Keep a copy, then save the rest: taffrail recover LOG --to NEW"
        case .removed(let path):
            "\(path) was removed while it was open. Nothing is written until it is back."
        case .replaced(let path):
            "\(path) was replaced by another file while it was open. Nothing is written until this log is back."
        case .truncated(let path, let before, let now):
            "\(path) was cut from \(before) to \(now) bytes while it was open. "
                + "Nothing is written; restore it from a copy."
        case .unreachable(let path, let errno):
            "\(path) cannot be looked at any more (\(words(errno))). Nothing is written until it can; "
                + "see whether its folder is still mounted, and who may enter it."
        case .cut(let path, let remembered, let now):
            "\(path) was cut: it ends at number \(now.seq), and number \(remembered.seq) was seen in it. "
                + "Compare it with a copy; if the change was meant: taffrail verify LOG --accept"
        case .rewritten(let path, let seq):
            "\(path) was rewritten: number \(seq) is not the line that was seen there. "
                + "Compare it with a copy; if the change was meant: taffrail verify LOG --accept"
        case .noSpace(let path, let errno):
            "\(path): \(words(errno)). Nothing was recorded; make room, then try again."
        case .notSynced(let path, let errno):
            "\(path): the disk did not confirm what was written (\(words(errno))). "
                + "The last changes may be lost; nothing more is written. Check the disk, then verify the log."
        case .failed(let path, let doing, let errno):
            "\(path): \(doing) failed (\(words(errno))). Try again; if it stays, check the disk."
        case .lineTooLong(let bytes):
            "That is too long to record: \(bytes) bytes, and a line may have \(Line.longest). Shorten the text."
        case .actTooLong(let bytes):
            "That is too much to record at once: \(bytes) bytes, and one act may have \(Line.longestAct). Split it."
        }
    }

    /// What an `errno` means for whoever asked for `path`.
    init(_ errno: Int32, doing: String, _ path: String) {
        self =
            switch errno {
            case ENOENT, ENOTDIR: .missing(path)
            case EISDIR: .folder(path)
            case ELOOP: .symbolicLink(path)
            case ENXIO, ENODEV: .notAFile(path)
            case EEXIST: .alreadyExists(path)
            case EACCES, EPERM: .noPermission(path)
            case EROFS: .readOnlyFileSystem(path)
            case ENOSPC, EDQUOT, EFBIG: .noSpace(path, errno: errno)
            default: .failed(path, doing: doing, errno: errno)
            }
    }
}

/// The first place at which a log cannot be what was written.
package struct Flaw: Error, Hashable, Sendable {
    /// Lines count from 1, as editors count them; bytes count from 0.
    package var line: Int
    package var byte: Int
    package var reason: Reason

    package init(line: Int, byte: Int, reason: Reason) {
        self.line = line
        self.byte = byte
        self.reason = reason
    }

    package enum Reason: Hashable, Sendable {
        case noTrailer
        case checksum
        case chain
        case sequence(expected: Int, found: Int)
        case envelope
        case brokenAct
        case tooLong

        package var words: String {
            switch self {
            case .noTrailer: "the line does not end as a sealed line ends"
            case .checksum: "the line is not as it was written (its checksum differs)"
            case .chain: "the line does not follow from the one before it (the chain is broken)"
            case .sequence(let expected, let found): "line \(found) stands where line \(expected) belongs"
            case .envelope: "the line does not say who recorded it, and when"
            case .brokenAct: "the lines of one change do not belong together"
            case .tooLong: "the line has no end within \(Line.longest) bytes"
            }
        }
    }
}

/// What the system calls the error.
private func words(_ errno: Int32) -> String {
    String(cString: strerror(errno))
}
