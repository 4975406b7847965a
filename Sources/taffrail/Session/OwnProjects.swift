internal import EventLog
internal import ProjectControls
internal import ProjectModel

/// The team's own ended projects: the logs that lie in one folder.
enum OwnProjects {
    /// What those in a folder make; one that cannot be read is none.
    ///
    /// Unless there are enough that are closed, none is told report by report, and where there are fewer logs than
    /// that, none is opened.
    static func record(
        in folder: String, profile: CostProfile = .informationTechnology
    ) -> OwnRecord {
        guard let paths = try? Folders.logs(in: folder), paths.count >= ReferenceClass.ownProjects else {
            return .none
        }
        // A copy of a log is the same project.
        var seen: Set<LogID> = []
        let closed = paths.filter { path in
            guard let viewing = try? Viewing.open(path), viewing.project.isClosed else { return false }
            return seen.insert(viewing.log).inserted
        }
        guard closed.count >= ReferenceClass.ownProjects else { return .none }
        let projects = closed.compactMap { path in
            guard var viewing = try? Viewing.open(path) else { return nil as (Day, EndedProject)? }
            return try? ReportReplay(&viewing, everyDays: 28, today: nil, profile: profile).closed
        }
        return OwnRecord(projects, profile: profile)
    }

    /// Of each folder in which there are enough.
    static func records(in folders: [String]) -> [String: OwnRecord] {
        Dictionary(uniqueKeysWithValues: folders.map { ($0, record(in: $0)) }).filter { !$0.value.isEmpty }
    }

    /// The same of those that lie beside a log. It counts itself once it is closed, and has no range any more then.
    static func record(
        beside path: String, profile: CostProfile = .informationTechnology
    ) -> OwnRecord {
        record(in: Folders.parent(of: path), profile: profile)
    }
}
