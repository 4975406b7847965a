internal import EventLog
internal import Glibc
internal import PlainText
internal import ProjectControls
internal import ProjectModel

/// Several logs, named one by one or by the folder in which they lie, and what each says today.
///
/// A log that cannot be read is listed with the reason, and stops nothing. What was read is kept until the file
/// has changed.
struct LogShelf {
    struct Book {
        let path: String
        let found: Result<ProjectSummary, Failure>
    }

    /// As somebody named them.
    let places: [String]
    private let today: Day?
    private let moment: AsOf?
    /// The team's own ended projects, by the folder in which their logs lie; what is missing is not read yet.
    private var records: [String: OwnRecord] = [:]
    private var read: [String: (stamp: FileStamp, hour: Int64, book: Book)] = [:]

    /// - Parameters:
    ///   - today: the day that counts as today; nil asks the clock in each project's zone.
    ///   - moment: an earlier moment at which all are shown.
    init(_ places: [String], today: Day?, asOf moment: AsOf?) {
        self.places = places
        self.today = today
        self.moment = moment
    }

    /// Where they are, as a heading says it.
    var heading: SafeText {
        guard places.count == 1 else { return "\(places.count) places" }
        return SafeText(places[0] == "." ? Folders.absolute(".").dropLast(2) : places[0][...])
    }

    /// What every log says now.
    ///
    /// - Throws: `Failure` for a place that is neither a file nor a folder that can be listed.
    mutating func books() throws -> [Book] {
        // A new day begins at some hour, in whatever zone.
        let hour = SystemClock.now / 3_600_000
        return try paths().map { path in
            let stamp = FileStamp(path)
            if let stamp, let known = read[path], known.stamp == stamp, known.hour == hour {
                return known.book
            }
            let book = Book(path: path, found: open(path))
            if let stamp { read[path] = (stamp, hour, book) }
            return book
        }
    }

    /// The folders in which its logs lie.
    var folders: [String] {
        get throws { Array(Set(try paths().map(Folders.parent))).sorted() }
    }

    /// What the projects of each folder say of ranges from now on.
    mutating func take(_ records: [String: OwnRecord]) {
        self.records = records
        read = [:]
    }

    private func open(_ path: String) -> Result<ProjectSummary, Failure> {
        do {
            var viewing = try Viewing.open(path)
            let then = try moment.map { try viewing.goBack(to: $0) }
            let day = today ?? then ?? viewing.today(at: SystemClock.now)
            let record = records[Folders.parent(of: path)] ?? .none
            let status = Status(of: viewing.project, asOf: day, reference: record.reference(on: day))
            return .success(ProjectSummary(of: viewing.project, status))
        } catch let failure as Failure {
            return .failure(failure)
        } catch let error as LogError {
            return .failure(Failure(SafeText(error.message)))
        } catch {
            return .failure(Failure("\(String(describing: error))"))
        }
    }

    private func paths() throws -> [String] {
        var paths: [String] = []
        for place in places {
            let found = try Folders.isFolder(place) ? Folders.logs(in: place) : [place]
            for path in found where !paths.contains(path) { paths.append(path) }
        }
        return paths
    }
}

/// By what a change of a file is noticed.
private struct FileStamp: Equatable {
    let inode: UInt64
    let size: Int64

    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        inode = UInt64(status.st_ino)
        size = Int64(status.st_size)
    }
}
